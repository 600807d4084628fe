// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an automatic DR configuration member.
    ///
    /// The field `memberType` selects the variant.
    pub enum UpdateAutomaticDrConfigurationMemberDetails by "memberType", sent {
        AutonomousContainerDatabase(models::UpdateAutomaticDrConfigurationMemberAutonomousContainerDatabaseDetails)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::UpdateAutomaticDrConfigurationMemberAutonomousDatabaseDetails)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        Database(models::UpdateAutomaticDrConfigurationMemberDatabaseDetails) = "DATABASE",
            as_database;
    }
    shared {
        /// The OCID of the member.
        member_id = "memberId", str, in AutonomousContainerDatabase AutonomousDatabase Database;
    }
}
