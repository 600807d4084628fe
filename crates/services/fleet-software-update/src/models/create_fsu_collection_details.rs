// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an FSU collection to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateFsuCollectionDetails by "type", sent {
        Db(models::CreateDbFsuCollectionDetails) = "DB", as_db;
        ExadbStack(models::CreateExadbStackFsuCollectionDetails) = "EXADB_STACK", as_exadb_stack;
        Gi(models::CreateGiFsuCollectionDetails) = "GI", as_gi;
        GuestOs(models::CreateGuestOsFsuCollectionDetails) = "GUEST_OS", as_guest_os;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Db ExadbStack Gi GuestOs;
        /// The type of the service.
        service_type = "serviceType", copy models::FsuServiceType, in Db ExadbStack Gi GuestOs;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Db ExadbStack Gi GuestOs;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Db ExadbStack Gi GuestOs;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Db
            ExadbStack Gi GuestOs;
    }
}
