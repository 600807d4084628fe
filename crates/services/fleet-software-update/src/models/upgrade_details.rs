// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an upgrade.
    ///
    /// The field `collectionType` selects the variant.
    pub enum UpgradeDetails by "collectionType" {
        Db(models::UpgradeDbCollectionDetails) = "DB", as_db;
        Gi(models::UpgradeGiCollectionDetails) = "GI", as_gi;
    }
}
