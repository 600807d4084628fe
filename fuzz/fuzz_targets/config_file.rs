//! A fuzz target for the parser of configuration files.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::config_file(data));
