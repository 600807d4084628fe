// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a discovery.
    ///
    /// The field `type` selects the variant.
    pub enum DiscoveryDetails by "type" {
        Db(models::DbDiscoveryDetails) = "DB", as_db;
        ExadbStack(models::ExadbStackDiscoveryDetails) = "EXADB_STACK", as_exadb_stack;
        Gi(models::GiDiscoveryDetails) = "GI", as_gi;
        GuestOs(models::GuestOsDiscoveryDetails) = "GUEST_OS", as_guest_os;
    }
    shared {
        /// The type of the service.
        service_type = "serviceType", copy models::DiscoveryServiceType, in Db ExadbStack Gi
            GuestOs;
    }
}
