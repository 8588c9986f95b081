@echo off
rem Runs a command of the Scrutiny Workbench: scrutiny --help
setlocal
call "%~dp0find-java.cmd" >&2
if not defined JAVA exit /b 1
for /f "delims=" %%L in ('dir /b "%~dp0plugins\org.eclipse.equinox.launcher_*.jar"') do set "LAUNCHER=%~dp0plugins\%%L"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%" -application org.ipag.scrutiny.cli.application -data @none -nosplash %*
exit /b %ERRORLEVEL%
