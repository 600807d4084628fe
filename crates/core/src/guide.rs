//! The user guide.
//!
//! | page | topics |
//! |---|---|
//! | [Requests and models](requests) | arguments, lists, options, enums, unions, uploads, raw requests |
//! | [Credentials](credentials) | search order, profiles, principals, tenancy, refresh, custom signers |
//! | [Streaming](streaming) | chats and other server-sent events: text, events, errors, timeouts |
//! | [Regions and endpoints](endpoints) | regions, custom URLs, dual-stack, proxies, TLS, timeouts |
//! | [Transfers](transfers) | uploads and downloads of any size, checksums, resuming, folders |
//! | [Retries](retries) | policies, backoff, pacing, circuit breaker, retry budget |
//! | [Waiting](waiting) | states, deletions, work requests, operations until they are complete |
//! | [Errors and logging](errors) | kinds, messages, `tracing`, secrets |
//! | [Blocking calls](blocking) | calls, lists and downloads without an async runtime |
//! | [Testing](testing) | mock, emulator, faults, credential providers, custom transports |
//! | [Environment variables](environment) | all variables, and all keys of a profile |
//! | [Features](features) | what can be disabled, and what that saves |
//!
//! The pages are Markdown files in the directory `guide` of the crate.

/// Declares a page. Links between pages lead to files on a forge and to modules here: of two
/// definitions of a link, Markdown uses the first.
macro_rules! page {
    ($name:ident, $file:literal, $condition:meta) => {
        /// [blocking]: crate::guide::blocking
        /// [credentials]: crate::guide::credentials
        /// [emulator]: https://docs.rs/oci-sdk-emulator/latest/oci_sdk_emulator/guide/index.html
        /// [endpoints]: crate::guide::endpoints
        /// [environment]: crate::guide::environment
        /// [errors]: crate::guide::errors
        /// [features]: crate::guide::features
        /// [raw requests]: crate::guide::requests#raw-requests
        /// [received]: crate::guide::requests#received-models
        /// [requests]: crate::guide::requests
        /// [retries]: crate::guide::retries
        /// [streaming]: crate::guide::streaming
        /// [testing]: crate::guide::testing
        /// [transfers]: crate::guide::transfers
        ///
        #[cfg_attr($condition, doc = include_str!($file))]
        pub mod $name {}
    };
}

// Examples that use service crates, on which the core cannot depend, are compiled by the doctests of
// `crates/conformance`.
page!(requests, "../guide/requests.md", not(doctest));
page!(credentials, "../guide/credentials.md", not(doctest));
page!(endpoints, "../guide/endpoints.md", not(doctest));
page!(retries, "../guide/retries.md", not(doctest));
page!(waiting, "../guide/waiting.md", not(doctest));
page!(blocking, "../guide/blocking.md", not(doctest));
page!(transfers, "../guide/transfers.md", not(doctest));
page!(errors, "../guide/errors.md", all());
page!(streaming, "../guide/streaming.md", not(doctest));
page!(testing, "../guide/testing.md", not(doctest));
page!(environment, "../guide/environment.md", all());
page!(features, "../guide/features.md", all());
