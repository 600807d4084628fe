// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::nested_discriminator::models;

operation! {
    /// Updates the source.
    UpdateSource = PUT "/sources/{id}";
    required {
        id = path "id" (String);
        update_source_details = json(models::UpdateSourceDetails);
    }
    returns { json(models::Source) }
}
