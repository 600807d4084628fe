//! Progenitor's clients, one module for each feature.

/// A module with the client from build.rs.
macro_rules! client {
    ($feature:literal, $module:ident) => {
        #[cfg(feature = $feature)]
        #[allow(
            clippy::all,
            clippy::pedantic,
            clippy::unwrap_used,
            missing_debug_implementations,
            rustdoc::all,
            unreachable_pub,
            unused_qualifications,
            reason = "it is not our code"
        )]
        pub mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $feature, ".rs"));
        }
    };
}

client!("clinical-data-exchange", clinical_data_exchange);
client!("data-science", data_science);
client!("generative-ai", generative_ai);
client!("generative-ai-inference", generative_ai_inference);
client!("identity", identity);
client!("object-storage", object_storage);
client!("work-requests", work_requests);
