#!/bin/sh
# Starts the Scrutiny Workbench, or runs a command of it: scrutiny-workbench.command --help
here=$(cd "$(dirname "$0")" && pwd)
java=$here/jre/Contents/Home/bin/java
[ -x "$java" ] || java=$(/usr/libexec/java_home -v 21+ 2>/dev/null)/bin/java
if [ ! -x "$java" ]; then
  echo "The Scrutiny Workbench needs Java 21 or newer. Install it, or put a runtime into $here/jre." >&2
  exit 1
fi
launcher=$(find "$here" -name 'org.eclipse.equinox.launcher_*.jar' | head -1)
case "${1:-}" in
  "" | --data | --data=*) application=org.ipag.scrutiny.app.application; area=@noDefault; window=-XstartOnFirstThread ;;
  *) application=org.ipag.scrutiny.cli.application; area=@none; window= ;;
esac
exec "$java" $window --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.util.logging.config.file="$here/logging.properties" \
  -jar "$launcher" -application "$application" -data "$area" -nosplash "$@"
