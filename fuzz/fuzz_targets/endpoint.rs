//! A fuzz target for the parser of endpoint templates.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::endpoint(data));
