// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target.
    ///
    /// The field `entityType` selects the variant.
    pub enum TargetDetails by "entityType" {
        Cloudvmcluster(models::CloudVmClusterTargetSummary) = "CLOUDVMCLUSTER", as_cloudvmcluster;
        Database(models::DatabaseTargetSummary) = "DATABASE", as_database;
        Exadbvmcluster(models::ExadbVmClusterTargetSummary) = "EXADBVMCLUSTER", as_exadbvmcluster;
        Vmcluster(models::VmClusterTargetSummary) = "VMCLUSTER", as_vmcluster;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Cloudvmcluster Database Exadbvmcluster Vmcluster;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Cloudvmcluster Database Exadbvmcluster Vmcluster;
    }
}
