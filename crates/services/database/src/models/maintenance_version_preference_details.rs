// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a maintenance version preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceVersionPreferenceDetails {
    /// The OCID of the resource that the maintenance run gets its target versions from.
    pub reference_resource_id_for_image_updates: Option<String>,
}

model! {
    MaintenanceVersionPreferenceDetails {
        optional {
            reference_resource_id_for_image_updates = "referenceResourceIdForImageUpdates",
                with_reference_resource_id_for_image_updates(String);
        }
    }
}
