// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod database_object;
mod database_object_type;
mod delta_refresh_enrichment_job_configuration;
mod enrichment_job;
mod enrichment_job_collection;
mod enrichment_job_configuration;
mod enrichment_job_lifecycle_state;
mod enrichment_job_summary;
mod enrichment_job_type;
mod full_build_enrichment_job_configuration;
mod generate_enrichment_job_details;
mod generate_enrichment_job_enrichment_job_type;
mod generate_sql_from_nl_completion_mode;
mod generate_sql_from_nl_details;
mod generate_sql_from_nl_job;
mod generate_sql_from_nl_job_lifecycle_state;
mod inline_job_output;
mod job_output;
mod list_enrichment_jobs_sort_by;
mod partial_build_enrichment_job_configuration;
mod sort_order;

pub use self::database_object::DatabaseObject;
pub use self::database_object_type::DatabaseObjectType;
pub use self::delta_refresh_enrichment_job_configuration::DeltaRefreshEnrichmentJobConfiguration;
pub use self::enrichment_job::EnrichmentJob;
pub use self::enrichment_job_collection::EnrichmentJobCollection;
pub use self::enrichment_job_configuration::EnrichmentJobConfiguration;
pub use self::enrichment_job_lifecycle_state::EnrichmentJobLifecycleState;
pub use self::enrichment_job_summary::EnrichmentJobSummary;
pub use self::enrichment_job_type::EnrichmentJobType;
pub use self::full_build_enrichment_job_configuration::FullBuildEnrichmentJobConfiguration;
pub use self::generate_enrichment_job_details::GenerateEnrichmentJobDetails;
pub use self::generate_enrichment_job_enrichment_job_type::GenerateEnrichmentJobEnrichmentJobType;
pub use self::generate_sql_from_nl_completion_mode::GenerateSqlFromNlCompletionMode;
pub use self::generate_sql_from_nl_details::GenerateSqlFromNlDetails;
pub use self::generate_sql_from_nl_job::GenerateSqlFromNlJob;
pub use self::generate_sql_from_nl_job_lifecycle_state::GenerateSqlFromNlJobLifecycleState;
pub use self::inline_job_output::InlineJobOutput;
pub use self::job_output::JobOutput;
pub use self::list_enrichment_jobs_sort_by::ListEnrichmentJobsSortBy;
pub use self::partial_build_enrichment_job_configuration::PartialBuildEnrichmentJobConfiguration;
pub use self::sort_order::SortOrder;
