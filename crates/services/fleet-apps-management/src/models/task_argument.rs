// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A task argument.
    ///
    /// The field `kind` selects the variant.
    pub enum TaskArgument by "kind" {
        File(models::FileTaskArgument) = "FILE", as_file;
        String(models::StringTaskArgument) = "STRING", as_string;
    }
    shared {
        /// The name.
        name = "name", str, in File String;
    }
}
