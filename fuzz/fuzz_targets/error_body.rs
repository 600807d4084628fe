//! A fuzz target for the parser of error bodies.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::error_body(data));
