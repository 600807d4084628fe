// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an automatic DR configuration member to create.
    ///
    /// The field `memberType` selects the variant.
    pub enum CreateAutomaticDrConfigurationMemberDetails by "memberType", sent {
        AutonomousContainerDatabase(models::CreateAutomaticDrConfigurationMemberAutonomousContainerDatabaseDetails)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::CreateAutomaticDrConfigurationMemberAutonomousDatabaseDetails)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        Database(models::CreateAutomaticDrConfigurationMemberDatabaseDetails) = "DATABASE",
            as_database;
    }
    shared {
        /// The OCID of the member.
        member_id = "memberId", str, in AutonomousContainerDatabase AutonomousDatabase Database;
    }
}
