// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL tool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlToolConfig {
    /// The icl examples.
    pub icl_examples: Option<models::InputLocation>,
    /// The database schema.
    pub database_schema: Option<models::InputLocation>,
    /// Whether to enable SQL execution.
    pub should_enable_sql_execution: Option<bool>,
    /// The dialect.
    pub dialect: models::SqlToolConfigDialect,
    /// The model size.
    pub model_size: Option<models::SqlToolConfigModelSize>,
    /// Whether to enable self correction.
    pub should_enable_self_correction: Option<bool>,
    /// The table and column description.
    pub table_and_column_description: Option<models::InputLocation>,
    /// The customization of the language model that generates the response.
    pub generation_llm_customization: Option<models::LlmCustomization>,
    /// The connection to the database.
    pub database_connection: Option<models::DatabaseConnection>,
    /// The runtime version of the system prompt.
    pub runtime_version: Option<String>,
}

model! {
    SqlToolConfig, "toolConfigType" = "SQL_TOOL_CONFIG" {
        required {
            dialect = "dialect", with_dialect(models::SqlToolConfigDialect);
        }
        optional {
            icl_examples = "iclExamples", with_icl_examples(models::InputLocation);
            database_schema = "databaseSchema", with_database_schema(models::InputLocation);
            should_enable_sql_execution = "shouldEnableSqlExecution",
                with_should_enable_sql_execution(bool);
            model_size = "modelSize", with_model_size(models::SqlToolConfigModelSize);
            should_enable_self_correction = "shouldEnableSelfCorrection",
                with_should_enable_self_correction(bool);
            table_and_column_description = "tableAndColumnDescription",
                with_table_and_column_description(models::InputLocation);
            generation_llm_customization = "generationLlmCustomization",
                with_generation_llm_customization(models::LlmCustomization);
            database_connection = "databaseConnection",
                with_database_connection(models::DatabaseConnection);
            runtime_version = "runtimeVersion", with_runtime_version(String);
        }
    }
}
