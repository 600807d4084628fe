// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an add-on to install.
    ///
    /// The field `addonType` selects the variant.
    pub enum InstallAddonDetails by "addonType", sent {
        Publicconnectivity(models::InstallPublicConnectivityAddonDetails) = "PUBLICCONNECTIVITY",
            as_publicconnectivity;
    }
    shared {
        /// The name.
        name = "name", str, in Publicconnectivity;
        /// The description.
        description = "description", str, in Publicconnectivity;
    }
}
