// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an add-on.
    ///
    /// The field `addonType` selects the variant.
    pub enum UpdateAddonDetails by "addonType", sent {
        Publicconnectivity(models::UpdatePublicConnectivityAddonDetails) = "PUBLICCONNECTIVITY",
            as_publicconnectivity;
    }
    shared {
        /// The description.
        description = "description", str, in Publicconnectivity;
    }
}
