// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An index configuration.
    ///
    /// The field `indexConfigType` selects the variant.
    pub enum IndexConfig by "indexConfigType" {
        DefaultIndexConfig(models::DefaultIndexConfig) = "DEFAULT_INDEX_CONFIG",
            as_default_index_config;
        OciDatabaseConfig(models::OciDatabaseConfig) = "OCI_DATABASE_CONFIG",
            as_oci_database_config;
        OciOpenSearchIndexConfig(models::OciOpenSearchIndexConfig) = "OCI_OPEN_SEARCH_INDEX_CONFIG",
            as_oci_open_search_index_config;
    }
}
