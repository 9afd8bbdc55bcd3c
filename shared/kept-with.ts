/** What is kept with objects, one value with each. */
export interface KeptWith<O extends object, V> {
  get(object: O): V | undefined
  set(object: O, value: V): void
}

/** Its instance is the object it is given: so a class can have a private field in objects that it did not make. */
class Given extends Object {
  constructor(object: object) {
    super()
    return object
  }
}

/**
 * Keeps a value with an object for as long as the object lives, as a `WeakMap` does; no copy of the object has it and nobody else sees it.
 * For objects by the ten thousands: what is reached by way of a `WeakMap` alone is found last when memory is tidied up, in a pause in
 * which the window does nothing, and of five cases of 50,000 events opened one after the other that took up to 0.7 seconds. The private
 * field of an object is a part of it, and found with it. The objects must not be frozen: that may come to hold for private fields too.
 */
export function keptWith<O extends object, V>(): KeptWith<O, V> {
  return class Keeper extends Given {
    #value: V

    constructor(object: O, value: V) {
      super(object)
      this.#value = value
    }

    static get(object: O): V | undefined {
      return #value in object ? object.#value : undefined
    }

    static set(object: O, value: V): void {
      if (#value in object) object.#value = value
      else void new Keeper(object, value)
    }
  }
}
