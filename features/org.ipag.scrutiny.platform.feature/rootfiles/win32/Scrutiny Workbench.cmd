@echo off
rem Starts the Scrutiny Workbench.
setlocal
call "%~dp0find-java.cmd"
if not defined JAVA (
  pause
  exit /b 1
)
for /f "delims=" %%L in ('dir /b "%~dp0plugins\org.eclipse.equinox.launcher_*.jar"') do set "LAUNCHER=%~dp0plugins\%%L"
start "Scrutiny Workbench" "%JAVAW%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%" -application org.ipag.scrutiny.app.application -data @noDefault -nosplash %*
