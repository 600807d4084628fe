//! The user guide.
//!
//! | page | topics |
//! |---|---|
//! | [Testing with the emulator](clients) | Rust, Python, TypeScript, the command line, Terraform, CI; profiles, principals, TLS |
//! | [State, time and faults](state) | what a created item holds, lists, seeds, lifecycle states, plans, faults, limits |
//! | [Generative AI](generative_ai) | chats, streams, tools, embeddings, reranking, guardrails |
//! | [Control over HTTP](control) | the interface below `/_emulator/`, for tests in any language |
//! | [What is served](services) | all services, and how faithful the responses of their operations are |
//!
//! The pages are Markdown files in the directory `guide` of the crate.

/// Declares a page. Links between pages lead to files on a forge and to modules here: of two
/// definitions of a link, Markdown uses the first.
macro_rules! page {
    ($name:ident, $file:literal, $condition:meta) => {
        /// [clients]: crate::guide::clients
        /// [control]: crate::guide::control
        /// [services]: crate::guide::services
        /// [state]: crate::guide::state
        ///
        #[cfg_attr($condition, doc = include_str!($file))]
        pub mod $name {}
    };
}

// Examples that use service crates, on which the emulator cannot depend, are compiled by the doctests of
// `crates/conformance`.
page!(clients, "../guide/clients.md", not(doctest));
page!(state, "../guide/state.md", all());
page!(generative_ai, "../guide/generative-ai.md", all());
page!(control, "../guide/control.md", all());
page!(services, "../guide/services.md", all());
