// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in advisor report check objects.
    ///
    /// The field `kind` selects the variant.
    pub enum UpdateAdvisorReportCheckObjectsDetails by "kind", sent {
        AllObjects(models::AllUpdateAdvisorReportCheckObjectsDetails) = "ALL_OBJECTS",
            as_all_objects;
        ListObjects(models::ListUpdateAdvisorReportCheckObjectsDetails) = "LIST_OBJECTS",
            as_list_objects;
    }
}
