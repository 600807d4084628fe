// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A data object query.
    ///
    /// The field `queryType` selects the variant.
    pub enum DataObjectQuery by "queryType", sent {
        StandardQuery(models::DataObjectStandardQuery) = "STANDARD_QUERY", as_standard_query;
        TemplatizedQuery(models::DataObjectTemplatizedQuery) = "TEMPLATIZED_QUERY",
            as_templatized_query;
    }
    shared {
        /// The bind parameters.
        bind_params = "bindParams", ref [models::DataObjectBindParameter], in StandardQuery
            TemplatizedQuery;
        /// The query execution timeout, in seconds.
        query_execution_timeout_in_seconds = "queryExecutionTimeoutInSeconds", copy f64, in
            StandardQuery TemplatizedQuery;
    }
}
