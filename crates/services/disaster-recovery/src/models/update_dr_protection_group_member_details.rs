// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a DR protection group member.
    ///
    /// The field `memberType` selects the variant.
    pub enum UpdateDrProtectionGroupMemberDetails by "memberType", sent {
        AutonomousContainerDatabase(models::UpdateDrProtectionGroupMemberAutonomousContainerDatabaseDetails)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::UpdateDrProtectionGroupMemberAutonomousDatabaseDetails)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        ComputeInstance(models::UpdateDrProtectionGroupMemberComputeInstanceDetails)
            = "COMPUTE_INSTANCE", as_compute_instance;
        ComputeInstanceMovable(models::UpdateDrProtectionGroupMemberComputeInstanceMovableDetails)
            = "COMPUTE_INSTANCE_MOVABLE", as_compute_instance_movable;
        ComputeInstanceNonMovable(models::UpdateDrProtectionGroupMemberComputeInstanceNonMovableDetails)
            = "COMPUTE_INSTANCE_NON_MOVABLE", as_compute_instance_non_movable;
        Database(models::UpdateDrProtectionGroupMemberDatabaseDetails) = "DATABASE", as_database;
        FileSystem(models::UpdateDrProtectionGroupMemberFileSystemDetails) = "FILE_SYSTEM",
            as_file_system;
        IntegrationInstance(models::UpdateDrProtectionGroupMemberIntegrationInstanceDetails)
            = "INTEGRATION_INSTANCE", as_integration_instance;
        LoadBalancer(models::UpdateDrProtectionGroupMemberLoadBalancerDetails) = "LOAD_BALANCER",
            as_load_balancer;
        MysqlDbSystem(models::UpdateDrProtectionGroupMemberMySqlDbSystemDetails)
            = "MYSQL_DB_SYSTEM", as_mysql_db_system;
        NetworkLoadBalancer(models::UpdateDrProtectionGroupMemberNetworkLoadBalancerDetails)
            = "NETWORK_LOAD_BALANCER", as_network_load_balancer;
        ObjectStorageBucket(models::UpdateDrProtectionGroupMemberObjectStorageBucketDetails)
            = "OBJECT_STORAGE_BUCKET", as_object_storage_bucket;
        OkeCluster(models::UpdateDrProtectionGroupMemberOkeClusterDetails) = "OKE_CLUSTER",
            as_oke_cluster;
        PostgresqlDbSystem(models::UpdateDrProtectionGroupMemberPostgresqlDbSystemDetails)
            = "POSTGRESQL_DB_SYSTEM", as_postgresql_db_system;
        VolumeGroup(models::UpdateDrProtectionGroupMemberVolumeGroupDetails) = "VOLUME_GROUP",
            as_volume_group;
    }
    shared {
        /// The OCID of the member.
        member_id = "memberId", str, in AutonomousContainerDatabase AutonomousDatabase
            ComputeInstance ComputeInstanceMovable ComputeInstanceNonMovable Database FileSystem
            IntegrationInstance LoadBalancer MysqlDbSystem NetworkLoadBalancer ObjectStorageBucket
            OkeCluster PostgresqlDbSystem VolumeGroup;
    }
}
