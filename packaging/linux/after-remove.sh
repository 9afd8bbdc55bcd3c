#!/bin/sh
set -e

# The user's library and settings lie in the home folder. No package of ours touches them, not even when it is purged.
if command -v update-mime-database >/dev/null 2>&1; then
	update-mime-database /usr/share/mime || true
fi
if command -v update-desktop-database >/dev/null 2>&1; then
	update-desktop-database -q /usr/share/applications || true
fi
