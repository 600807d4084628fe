// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DR protection group member to create.
    ///
    /// The field `memberType` selects the variant.
    pub enum CreateDrProtectionGroupMemberDetails by "memberType", sent {
        AutonomousContainerDatabase(models::CreateDrProtectionGroupMemberAutonomousContainerDatabaseDetails)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::CreateDrProtectionGroupMemberAutonomousDatabaseDetails)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        ComputeInstance(models::CreateDrProtectionGroupMemberComputeInstanceDetails)
            = "COMPUTE_INSTANCE", as_compute_instance;
        ComputeInstanceMovable(models::CreateDrProtectionGroupMemberComputeInstanceMovableDetails)
            = "COMPUTE_INSTANCE_MOVABLE", as_compute_instance_movable;
        ComputeInstanceNonMovable(models::CreateDrProtectionGroupMemberComputeInstanceNonMovableDetails)
            = "COMPUTE_INSTANCE_NON_MOVABLE", as_compute_instance_non_movable;
        Database(models::CreateDrProtectionGroupMemberDatabaseDetails) = "DATABASE", as_database;
        FileSystem(models::CreateDrProtectionGroupMemberFileSystemDetails) = "FILE_SYSTEM",
            as_file_system;
        IntegrationInstance(models::CreateDrProtectionGroupMemberIntegrationInstanceDetails)
            = "INTEGRATION_INSTANCE", as_integration_instance;
        LoadBalancer(models::CreateDrProtectionGroupMemberLoadBalancerDetails) = "LOAD_BALANCER",
            as_load_balancer;
        MysqlDbSystem(models::CreateDrProtectionGroupMemberMySqlDbSystemDetails)
            = "MYSQL_DB_SYSTEM", as_mysql_db_system;
        NetworkLoadBalancer(models::CreateDrProtectionGroupMemberNetworkLoadBalancerDetails)
            = "NETWORK_LOAD_BALANCER", as_network_load_balancer;
        ObjectStorageBucket(models::CreateDrProtectionGroupMemberObjectStorageBucketDetails)
            = "OBJECT_STORAGE_BUCKET", as_object_storage_bucket;
        OkeCluster(models::CreateDrProtectionGroupMemberOkeClusterDetails) = "OKE_CLUSTER",
            as_oke_cluster;
        PostgresqlDbSystem(models::CreateDrProtectionGroupMemberPostgresqlDbSystemDetails)
            = "POSTGRESQL_DB_SYSTEM", as_postgresql_db_system;
        VolumeGroup(models::CreateDrProtectionGroupMemberVolumeGroupDetails) = "VOLUME_GROUP",
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
