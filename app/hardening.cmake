# The list of the OpenSSF for C++, as far as this compiler takes it, in every build but Debug:
# https://best.openssf.org/Compiler-Hardening-Guides/Compiler-Options-Hardening-Guide-for-C-and-C++
# Left out: -ftrivial-auto-var-init, which costs where texts are scanned.
include(CheckCXXCompilerFlag)

set(hardening -Wformat -Wformat-security)
foreach(flag -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "has${flag}" has)
    check_cxx_compiler_flag("-Werror ${flag}" ${has})
    if(${has})
        list(APPEND hardening ${flag})
    endif()
endforeach()
target_compile_options(rendezvous_options INTERFACE "$<$<NOT:$<CONFIG:Debug>>:${hardening}>")
target_compile_definitions(rendezvous_options INTERFACE "$<$<NOT:$<CONFIG:Debug>>:_GLIBCXX_ASSERTIONS>")
# Its checks need an optimizer; a C library that does not know the third level takes it for the second.
if(NOT MINGW)
    target_compile_options(rendezvous_options INTERFACE
        "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>")
endif()
