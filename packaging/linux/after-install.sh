#!/bin/sh
set -e

# Where the system keeps user namespaces from ordinary programs, Chromium's sandbox needs its helper to be root's.
chown root:root /opt/Docketline/chrome-sandbox
chmod 4755 /opt/Docketline/chrome-sandbox

# The system's own triggers do this where they exist; an rpm has none for all of them.
if command -v update-mime-database >/dev/null 2>&1; then
	update-mime-database /usr/share/mime || true
fi
if command -v update-desktop-database >/dev/null 2>&1; then
	update-desktop-database -q /usr/share/applications || true
fi
