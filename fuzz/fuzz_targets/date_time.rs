//! A fuzz target for the parser of timestamps.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::date_time(data));
