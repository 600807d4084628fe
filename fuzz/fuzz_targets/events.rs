//! A fuzz target for the parser of server-sent events.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oci_sdk_core::fuzzing::events(data));
