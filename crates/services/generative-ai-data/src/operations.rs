// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_enrichment_job;
mod generate_enrichment_job;
mod generate_sql_from_nl;
mod get_enrichment_job;
mod get_generate_sql_from_nl_job;
mod list_enrichment_jobs;

pub use self::cancel_enrichment_job::CancelEnrichmentJob;
pub use self::generate_enrichment_job::GenerateEnrichmentJob;
pub use self::generate_sql_from_nl::GenerateSqlFromNl;
pub use self::get_enrichment_job::GetEnrichmentJob;
pub use self::get_generate_sql_from_nl_job::GetGenerateSqlFromNlJob;
pub use self::list_enrichment_jobs::ListEnrichmentJobs;
