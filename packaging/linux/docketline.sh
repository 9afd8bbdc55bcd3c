#!/bin/sh
# docketline: opens the window; with a command (docketline brief ...) does that in the terminal, which needs no display.
app=/opt/Docketline/docketline

case "${1-}" in
'' | --library | --library=* | *.docketline | app:*) exec "$app" "$@" ;;
--help | -h | --version | -v | [!-]*) ;;
*) exec "$app" "$@" ;;
esac

# A command makes no window, so there is nothing for Chromium's sandbox to hold; as root Chromium would refuse to start with it.
# What Chromium says of a missing desktop is of no use in a terminal. What follows "--" is ours alone: it reads no switch there.
if [ "$(id -u)" = 0 ]; then
	exec "$app" --no-sandbox --log-level=3 -- "$@"
fi
exec "$app" --log-level=3 -- "$@"
