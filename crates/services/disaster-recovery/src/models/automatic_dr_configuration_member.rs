// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An automatic DR configuration member.
    ///
    /// The field `memberType` selects the variant.
    pub enum AutomaticDrConfigurationMember by "memberType" {
        AutonomousContainerDatabase(models::AutomaticDrConfigurationMemberAutonomousContainerDatabase)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::AutomaticDrConfigurationMemberAutonomousDatabase)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        Database(models::AutomaticDrConfigurationMemberDatabase) = "DATABASE", as_database;
    }
    shared {
        /// The ID of the member.
        member_id = "memberId", str, in AutonomousContainerDatabase AutonomousDatabase Database;
    }
}
