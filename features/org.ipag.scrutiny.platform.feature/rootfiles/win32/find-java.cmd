@echo off
rem Sets JAVA and JAVAW to the first Java 21 or newer: in a folder jre beside this file, in JAVA_HOME, on the path, or where
rem the usual Windows installers put it. Says what to do and ends with 1 if there is none.
set "JAVA="
call :look "%~dp0jre"
if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :path "%%~$PATH:J"
for %%P in ("Eclipse Adoptium" "Microsoft" "Java" "Zulu" "Amazon Corretto" "BellSoft" "Semeru") do (
  for /f "delims=" %%D in ('dir /b /ad "%ProgramFiles%\%%~P" 2^>nul') do call :look "%ProgramFiles%\%%~P\%%D"
  for /f "delims=" %%D in ('dir /b /ad "%LOCALAPPDATA%\Programs\%%~P" 2^>nul') do call :look "%LOCALAPPDATA%\Programs\%%~P\%%D"
)
if defined JAVA exit /b 0
echo The Scrutiny Workbench needs Java 21 or newer (64-bit), and none was found on this computer.
echo Install one, for example Eclipse Temurin, and start the workbench again. Without the right to install:
echo unpack a Java runtime for Windows into a folder named jre here: %~dp0
exit /b 1

rem The file release of a Java says which it is: JAVA_VERSION="21.0.2", and "1.8.0_402" for Java 8.
:look
if defined JAVA exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "RELEASE=%%~B"
call :take "%~1\bin\"
exit /b 0

rem On the path there may be only a door to the Java that is installed, so it is asked.
:path
set "RELEASE=0"
for /f "tokens=2,3" %%A in ('java -version 2^>^&1') do if "%%A"=="version" set "RELEASE=%%~B"
call :take "%~dp1"
exit /b 0

:take
for /f "delims=.-+_" %%M in ("%RELEASE%") do set "RELEASE=%%M"
if %RELEASE% LSS 21 exit /b 0
set "JAVA=%~1java.exe"
set "JAVAW=%~1javaw.exe"
exit /b 0
