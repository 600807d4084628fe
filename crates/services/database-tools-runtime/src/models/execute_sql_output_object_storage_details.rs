// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of SQL output object storage to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlOutputObjectStorageDetails {
    /// The result disposition templates.
    pub result_disposition_templates:
        Option<Vec<models::ExecuteSqlOutputResultDispositionTemplate>>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The object.
    pub object: models::ExecuteSqlObjectStorageLocation,
}

model! {
    ExecuteSqlOutputObjectStorageDetails, "type" = "OBJECT_STORAGE" {
        required {
            object = "object", with_object(models::ExecuteSqlObjectStorageLocation);
        }
        optional {
            result_disposition_templates = "resultDispositionTemplates",
                with_result_disposition_templates([models::ExecuteSqlOutputResultDispositionTemplate]);
            time_of_deletion = "timeOfDeletion", with_time_of_deletion(DateTime<Utc>);
        }
    }
}
