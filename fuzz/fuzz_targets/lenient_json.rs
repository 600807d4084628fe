//! A fuzz target for the parser of lenient JSON.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::lenient_json(data));
