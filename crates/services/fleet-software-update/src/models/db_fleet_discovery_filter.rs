// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A DB fleet discovery filter.
    ///
    /// The field `type` selects the variant.
    pub enum DbFleetDiscoveryFilter by "type" {
        CompartmentId(models::DbCompartmentIdFilter) = "COMPARTMENT_ID", as_compartment_id;
        DbHomeName(models::DbHomeNameFilter) = "DB_HOME_NAME", as_db_home_name;
        DbName(models::DbNameFilter) = "DB_NAME", as_db_name;
        DbUniqueName(models::DbUniqueNameFilter) = "DB_UNIQUE_NAME", as_db_unique_name;
        DefinedTag(models::DbDefinedTagsFilter) = "DEFINED_TAG", as_defined_tag;
        FreeformTag(models::DbFreeformTagsFilter) = "FREEFORM_TAG", as_freeform_tag;
        ResourceId(models::DbResourceIdFilter) = "RESOURCE_ID", as_resource_id;
        Version(models::DbVersionFilter) = "VERSION", as_version;
    }
    shared {
        /// The mode.
        mode = "mode", copy models::DbFleetDiscoveryFilterMode, in CompartmentId DbHomeName DbName
            DbUniqueName DefinedTag FreeformTag ResourceId Version;
    }
}
