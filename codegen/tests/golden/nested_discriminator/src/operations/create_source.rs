// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::nested_discriminator::models;

operation! {
    /// Creates a source.
    CreateSource = POST "/sources";
    required {
        source = json(models::Source);
    }
    returns { json(models::Source) }
}
