// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// BICC read attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BiccReadAttributes {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
    /// The extract strategy.
    pub extract_strategy: Option<models::BiccReadAttributesExtractStrategy>,
    /// The external storage.
    pub external_storage: Option<models::ExternalStorage>,
    /// The initial extract date.
    pub initial_extract_date: Option<DateTime<Utc>>,
    /// The last extract date.
    pub last_extract_date: Option<DateTime<Utc>>,
}

model! {
    BiccReadAttributes, "modelType" = "BICC_READ_ATTRIBUTE" {
        optional {
            fetch_size = "fetchSize", with_fetch_size(i64);
            extract_strategy = "extractStrategy",
                with_extract_strategy(models::BiccReadAttributesExtractStrategy);
            external_storage = "externalStorage", with_external_storage(models::ExternalStorage);
            initial_extract_date = "initialExtractDate", with_initial_extract_date(DateTime<Utc>);
            last_extract_date = "lastExtractDate", with_last_extract_date(DateTime<Utc>);
        }
    }
}
