// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod apply_guardrails;
mod chat;
mod embed_text;
mod generate_text;
mod list_guardrail_versions;
mod rerank_text;
mod summarize_text;

pub use self::apply_guardrails::ApplyGuardrails;
pub use self::chat::Chat;
pub use self::embed_text::EmbedText;
pub use self::generate_text::GenerateText;
pub use self::list_guardrail_versions::ListGuardrailVersions;
pub use self::rerank_text::RerankText;
pub use self::summarize_text::SummarizeText;
