// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

//! The clients.

mod enrichment_job_client;
mod generate_sql_client;

pub use self::enrichment_job_client::EnrichmentJobClient;
pub use self::generate_sql_client::GenerateSqlClient;
