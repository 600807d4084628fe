// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A DR protection group member.
    ///
    /// The field `memberType` selects the variant.
    pub enum DrProtectionGroupMember by "memberType" {
        AutonomousContainerDatabase(models::DrProtectionGroupMemberAutonomousContainerDatabase)
            = "AUTONOMOUS_CONTAINER_DATABASE", as_autonomous_container_database;
        AutonomousDatabase(models::DrProtectionGroupMemberAutonomousDatabase)
            = "AUTONOMOUS_DATABASE", as_autonomous_database;
        ComputeInstance(models::DrProtectionGroupMemberComputeInstance) = "COMPUTE_INSTANCE",
            as_compute_instance;
        ComputeInstanceMovable(models::DrProtectionGroupMemberComputeInstanceMovable)
            = "COMPUTE_INSTANCE_MOVABLE", as_compute_instance_movable;
        ComputeInstanceNonMovable(models::DrProtectionGroupMemberComputeInstanceNonMovable)
            = "COMPUTE_INSTANCE_NON_MOVABLE", as_compute_instance_non_movable;
        Database(models::DrProtectionGroupMemberDatabase) = "DATABASE", as_database;
        FileSystem(models::DrProtectionGroupMemberFileSystem) = "FILE_SYSTEM", as_file_system;
        IntegrationInstance(models::DrProtectionGroupMemberIntegrationInstance)
            = "INTEGRATION_INSTANCE", as_integration_instance;
        LoadBalancer(models::DrProtectionGroupMemberLoadBalancer) = "LOAD_BALANCER",
            as_load_balancer;
        MysqlDbSystem(models::DrProtectionGroupMemberMySqlDbSystem) = "MYSQL_DB_SYSTEM",
            as_mysql_db_system;
        NetworkLoadBalancer(models::DrProtectionGroupMemberNetworkLoadBalancer)
            = "NETWORK_LOAD_BALANCER", as_network_load_balancer;
        ObjectStorageBucket(models::DrProtectionGroupMemberObjectStorageBucket)
            = "OBJECT_STORAGE_BUCKET", as_object_storage_bucket;
        OkeCluster(models::DrProtectionGroupMemberOkeCluster) = "OKE_CLUSTER", as_oke_cluster;
        PostgresqlDbSystem(models::DrProtectionGroupMemberPostgresqlDbSystem)
            = "POSTGRESQL_DB_SYSTEM", as_postgresql_db_system;
        VolumeGroup(models::DrProtectionGroupMemberVolumeGroup) = "VOLUME_GROUP", as_volume_group;
    }
    shared {
        /// The OCID of the member.
        member_id = "memberId", str, in AutonomousContainerDatabase AutonomousDatabase
            ComputeInstance ComputeInstanceMovable ComputeInstanceNonMovable Database FileSystem
            IntegrationInstance LoadBalancer MysqlDbSystem NetworkLoadBalancer ObjectStorageBucket
            OkeCluster PostgresqlDbSystem VolumeGroup;
    }
}
