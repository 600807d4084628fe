// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base variable.
    ///
    /// The field `type` selects the variant.
    pub enum BaseVariable by "type" {
        Array(models::ArrayVariable) = "ARRAY", as_array;
        Boolean(models::BooleanVariable) = "BOOLEAN", as_boolean;
        Datetime(models::DatetimeVariable) = "DATETIME", as_datetime;
        Enum(models::EnumVariable) = "ENUM", as_enum;
        File(models::FileVariable) = "FILE", as_file;
        Integer(models::IntegerVariable) = "INTEGER", as_integer;
        Number(models::NumberVariable) = "NUMBER", as_number;
        OciApmDomainId(models::ApmDomainVariable) = "OCI_APM_DOMAIN_ID", as_oci_apm_domain_id;
        OciBlockstoragePoliciesId(models::VolumeBackupPoliciesVariable)
            = "OCI_BLOCKSTORAGE_POLICIES_ID", as_oci_blockstorage_policies_id;
        OciContainerClusterId(models::ContainerClusterVariable) = "OCI_CONTAINER_CLUSTER_ID",
            as_oci_container_cluster_id;
        OciCoreImageId(models::ImageVariable) = "OCI_CORE_IMAGE_ID", as_oci_core_image_id;
        OciCoreInstanceshapewithflexName(models::InstanceShapeVariableWithFlex)
            = "OCI_CORE_INSTANCESHAPEWITHFLEX_NAME", as_oci_core_instanceshapewithflex_name;
        OciCoreInstanceshapeName(models::InstanceShapeVariable) = "OCI_CORE_INSTANCESHAPE_NAME",
            as_oci_core_instanceshape_name;
        OciCoreInstanceId(models::InstanceVariable) = "OCI_CORE_INSTANCE_ID",
            as_oci_core_instance_id;
        OciCoreNatgatewayId(models::NatGatewayVariable) = "OCI_CORE_NATGATEWAY_ID",
            as_oci_core_natgateway_id;
        OciCoreNsgId(models::NsgVariable) = "OCI_CORE_NSG_ID", as_oci_core_nsg_id;
        OciCoreServicegatewayId(models::ServiceGatewayVariable) = "OCI_CORE_SERVICEGATEWAY_ID",
            as_oci_core_servicegateway_id;
        OciCoreSshPublickey(models::SshPublicKeyVariable) = "OCI_CORE_SSH_PUBLICKEY",
            as_oci_core_ssh_publickey;
        OciCoreSubnetId(models::SubnetVariable) = "OCI_CORE_SUBNET_ID", as_oci_core_subnet_id;
        OciCoreVcnId(models::VcnVariable) = "OCI_CORE_VCN_ID", as_oci_core_vcn_id;
        OciCoreVcnNetworksecuritygroupId(models::VcnNetworkSecurityGroupId)
            = "OCI_CORE_VCN_NETWORKSECURITYGROUP_ID", as_oci_core_vcn_networksecuritygroup_id;
        OciCoreVcnSeclistId(models::VcnSecListId) = "OCI_CORE_VCN_SECLIST_ID",
            as_oci_core_vcn_seclist_id;
        OciCoreVolumeId(models::VolumeId) = "OCI_CORE_VOLUME_ID", as_oci_core_volume_id;
        OciDatabaseAutonomouscontainerdatabaseId(models::AutonomousContainerDbVariable)
            = "OCI_DATABASE_AUTONOMOUSCONTAINERDATABASE_ID",
            as_oci_database_autonomouscontainerdatabase_id;
        OciDatabaseAutonomousdatabaseversionId(models::AutonomousDatabaseVersionVariable)
            = "OCI_DATABASE_AUTONOMOUSDATABASEVERSION_ID",
            as_oci_database_autonomousdatabaseversion_id;
        OciDatabaseAutonomousdatabaseId(models::AutonomousDataBaseVariable)
            = "OCI_DATABASE_AUTONOMOUSDATABASE_ID", as_oci_database_autonomousdatabase_id;
        OciDatabaseCdbId(models::DatabaseCdbId) = "OCI_DATABASE_CDB_ID", as_oci_database_cdb_id;
        OciDatabaseCloudvmclusterId(models::CloudVmClusterId) = "OCI_DATABASE_CLOUDVMCLUSTER_ID",
            as_oci_database_cloudvmcluster_id;
        OciDatabaseDatabaseId(models::DataBaseVariable) = "OCI_DATABASE_DATABASE_ID",
            as_oci_database_database_id;
        OciDatabaseDataguardassociationId(models::DatabaseDataguardAssociationId)
            = "OCI_DATABASE_DATAGUARDASSOCIATION_ID", as_oci_database_dataguardassociation_id;
        OciDatabaseDataguardId(models::DatabaseDataGuardId) = "OCI_DATABASE_DATAGUARD_ID",
            as_oci_database_dataguard_id;
        OciDatabaseDbhomeDbversion(models::DbHomeVersionVariable) = "OCI_DATABASE_DBHOME_DBVERSION",
            as_oci_database_dbhome_dbversion;
        OciDatabaseDbhomeId(models::DbHomeVariable) = "OCI_DATABASE_DBHOME_ID",
            as_oci_database_dbhome_id;
        OciDatabaseDbnodeId(models::DatabaseDbNodeId) = "OCI_DATABASE_DBNODE_ID",
            as_oci_database_dbnode_id;
        OciDatabaseDbsystemId(models::DbSystemVariable) = "OCI_DATABASE_DBSYSTEM_ID",
            as_oci_database_dbsystem_id;
        OciDatabaseExadataId(models::DatabaseExadataId) = "OCI_DATABASE_EXADATA_ID",
            as_oci_database_exadata_id;
        OciDatabaseMysqlConfigurationId(models::MysqlConfigurationId)
            = "OCI_DATABASE_MYSQL_CONFIGURATION_ID", as_oci_database_mysql_configuration_id;
        OciDatabaseMysqlShapeId(models::MysqlShapeId) = "OCI_DATABASE_MYSQL_SHAPE_ID",
            as_oci_database_mysql_shape_id;
        OciIdentityAvailabilitydomainName(models::AvailabilityDomainVariable)
            = "OCI_IDENTITY_AVAILABILITYDOMAIN_NAME", as_oci_identity_availabilitydomain_name;
        OciIdentityCompartmentId(models::CompartmentVariable) = "OCI_IDENTITY_COMPARTMENT_ID",
            as_oci_identity_compartment_id;
        OciIdentityDomainsId(models::IdentityDomainVariable) = "OCI_IDENTITY_DOMAINS_ID",
            as_oci_identity_domains_id;
        OciIdentityDynamicgroupsId(models::DynamicGroupsVariable) = "OCI_IDENTITY_DYNAMICGROUPS_ID",
            as_oci_identity_dynamicgroups_id;
        OciIdentityFaultdomainName(models::FaultDomainVariable) = "OCI_IDENTITY_FAULTDOMAIN_NAME",
            as_oci_identity_faultdomain_name;
        OciIdentityGroupsId(models::GroupsVariable) = "OCI_IDENTITY_GROUPS_ID",
            as_oci_identity_groups_id;
        OciIdentityRegionName(models::RegionVariable) = "OCI_IDENTITY_REGION_NAME",
            as_oci_identity_region_name;
        OciIdentityTagValue(models::TagVariable) = "OCI_IDENTITY_TAG_VALUE",
            as_oci_identity_tag_value;
        OciKmsKeyId(models::KmsKeyVariable) = "OCI_KMS_KEY_ID", as_oci_kms_key_id;
        OciKmsSecretId(models::KmsSecretVariable) = "OCI_KMS_SECRET_ID", as_oci_kms_secret_id;
        OciKmsVaultId(models::KmsVaultVariable) = "OCI_KMS_VAULT_ID", as_oci_kms_vault_id;
        OciKubernetesVersionsId(models::KubernetesVersionsVariable) = "OCI_KUBERNETES_VERSIONS_ID",
            as_oci_kubernetes_versions_id;
        OciLoadbalancerLoadbalancerId(models::LoadBalancerVariable)
            = "OCI_LOADBALANCER_LOADBALANCER_ID", as_oci_loadbalancer_loadbalancer_id;
        OciLoadbalancerLoadbalancerReservedipsId(models::LoadBalancerReservedIps)
            = "OCI_LOADBALANCER_LOADBALANCER_RESERVEDIPS_ID",
            as_oci_loadbalancer_loadbalancer_reservedips_id;
        OciLoadbalancerNetworkloadbalancerId(models::NetworkLoadBalancerId)
            = "OCI_LOADBALANCER_NETWORKLOADBALANCER_ID", as_oci_loadbalancer_networkloadbalancer_id;
        OciLoganEntitytypeId(models::LogAnalyticsEntityTypes) = "OCI_LOGAN_ENTITYTYPE_ID",
            as_oci_logan_entitytype_id;
        OciLoganLogentityId(models::LogAnalyticsLogEntities) = "OCI_LOGAN_LOGENTITY_ID",
            as_oci_logan_logentity_id;
        OciLoganLoggroupId(models::LogAnalyticsLogGroup) = "OCI_LOGAN_LOGGROUP_ID",
            as_oci_logan_loggroup_id;
        OciLoganScheduledtaskId(models::LogAnalyticsScheduledTasks) = "OCI_LOGAN_SCHEDULEDTASK_ID",
            as_oci_logan_scheduledtask_id;
        OciLoganSourceId(models::LogAnalyticsSources) = "OCI_LOGAN_SOURCE_ID",
            as_oci_logan_source_id;
        OciMgmtAgentId(models::ManagementAgents) = "OCI_MGMT_AGENT_ID", as_oci_mgmt_agent_id;
        OciMountTargetId(models::MountTargetsVariable) = "OCI_MOUNT_TARGET_ID",
            as_oci_mount_target_id;
        OciOdsProjectId(models::OdsProjectVariable) = "OCI_ODS_PROJECT_ID", as_oci_ods_project_id;
        OciResourcemanagerPrivateendpointId(models::PrivateEndpointVariable)
            = "OCI_RESOURCEMANAGER_PRIVATEENDPOINT_ID", as_oci_resourcemanager_privateendpoint_id;
        OciStorageFilestorageExportsetId(models::FileStorageExportSetId)
            = "OCI_STORAGE_FILESTORAGE_EXPORTSET_ID", as_oci_storage_filestorage_exportset_id;
        OciStorageFilestorageFilesystemId(models::FileStorageFilesystemId)
            = "OCI_STORAGE_FILESTORAGE_FILESYSTEM_ID", as_oci_storage_filestorage_filesystem_id;
        OciStorageFilestorageMounttargetId(models::FileStorageMountTargetId)
            = "OCI_STORAGE_FILESTORAGE_MOUNTTARGET_ID", as_oci_storage_filestorage_mounttarget_id;
        OciStorageObjectstorageBucketName(models::ObjectStorageBucketName)
            = "OCI_STORAGE_OBJECTSTORAGE_BUCKET_NAME", as_oci_storage_objectstorage_bucket_name;
        Password(models::PasswordVariable) = "PASSWORD", as_password;
        String(models::StringVariable) = "STRING", as_string;
        Text(models::MultilineVariable) = "TEXT", as_text;
    }
    shared {
        /// The title.
        title = "title", str, in Array Boolean Datetime Enum File Integer Number OciApmDomainId
            OciBlockstoragePoliciesId OciContainerClusterId OciCoreImageId
            OciCoreInstanceshapewithflexName OciCoreInstanceshapeName OciCoreInstanceId
            OciCoreNatgatewayId OciCoreNsgId OciCoreServicegatewayId OciCoreSshPublickey
            OciCoreSubnetId OciCoreVcnId OciCoreVcnNetworksecuritygroupId OciCoreVcnSeclistId
            OciCoreVolumeId OciDatabaseAutonomouscontainerdatabaseId
            OciDatabaseAutonomousdatabaseversionId OciDatabaseAutonomousdatabaseId OciDatabaseCdbId
            OciDatabaseCloudvmclusterId OciDatabaseDatabaseId OciDatabaseDataguardassociationId
            OciDatabaseDataguardId OciDatabaseDbhomeDbversion OciDatabaseDbhomeId
            OciDatabaseDbnodeId OciDatabaseDbsystemId OciDatabaseExadataId
            OciDatabaseMysqlConfigurationId OciDatabaseMysqlShapeId
            OciIdentityAvailabilitydomainName OciIdentityCompartmentId OciIdentityDomainsId
            OciIdentityDynamicgroupsId OciIdentityFaultdomainName OciIdentityGroupsId
            OciIdentityRegionName OciIdentityTagValue OciKmsKeyId OciKmsSecretId OciKmsVaultId
            OciKubernetesVersionsId OciLoadbalancerLoadbalancerId
            OciLoadbalancerLoadbalancerReservedipsId OciLoadbalancerNetworkloadbalancerId
            OciLoganEntitytypeId OciLoganLogentityId OciLoganLoggroupId OciLoganScheduledtaskId
            OciLoganSourceId OciMgmtAgentId OciMountTargetId OciOdsProjectId
            OciResourcemanagerPrivateendpointId OciStorageFilestorageExportsetId
            OciStorageFilestorageFilesystemId OciStorageFilestorageMounttargetId
            OciStorageObjectstorageBucketName Password String Text;
        /// The description.
        description = "description", str, in Array Boolean Datetime Enum File Integer Number
            OciApmDomainId OciBlockstoragePoliciesId OciContainerClusterId OciCoreImageId
            OciCoreInstanceshapewithflexName OciCoreInstanceshapeName OciCoreInstanceId
            OciCoreNatgatewayId OciCoreNsgId OciCoreServicegatewayId OciCoreSshPublickey
            OciCoreSubnetId OciCoreVcnId OciCoreVcnNetworksecuritygroupId OciCoreVcnSeclistId
            OciCoreVolumeId OciDatabaseAutonomouscontainerdatabaseId
            OciDatabaseAutonomousdatabaseversionId OciDatabaseAutonomousdatabaseId OciDatabaseCdbId
            OciDatabaseCloudvmclusterId OciDatabaseDatabaseId OciDatabaseDataguardassociationId
            OciDatabaseDataguardId OciDatabaseDbhomeDbversion OciDatabaseDbhomeId
            OciDatabaseDbnodeId OciDatabaseDbsystemId OciDatabaseExadataId
            OciDatabaseMysqlConfigurationId OciDatabaseMysqlShapeId
            OciIdentityAvailabilitydomainName OciIdentityCompartmentId OciIdentityDomainsId
            OciIdentityDynamicgroupsId OciIdentityFaultdomainName OciIdentityGroupsId
            OciIdentityRegionName OciIdentityTagValue OciKmsKeyId OciKmsSecretId OciKmsVaultId
            OciKubernetesVersionsId OciLoadbalancerLoadbalancerId
            OciLoadbalancerLoadbalancerReservedipsId OciLoadbalancerNetworkloadbalancerId
            OciLoganEntitytypeId OciLoganLogentityId OciLoganLoggroupId OciLoganScheduledtaskId
            OciLoganSourceId OciMgmtAgentId OciMountTargetId OciOdsProjectId
            OciResourcemanagerPrivateendpointId OciStorageFilestorageExportsetId
            OciStorageFilestorageFilesystemId OciStorageFilestorageMounttargetId
            OciStorageObjectstorageBucketName Password String Text;
        /// Whether the item is required.
        is_required = "isRequired", copy bool, in Array Boolean Datetime Enum File Integer Number
            OciApmDomainId OciBlockstoragePoliciesId OciContainerClusterId OciCoreImageId
            OciCoreInstanceshapewithflexName OciCoreInstanceshapeName OciCoreInstanceId
            OciCoreNatgatewayId OciCoreNsgId OciCoreServicegatewayId OciCoreSshPublickey
            OciCoreSubnetId OciCoreVcnId OciCoreVcnNetworksecuritygroupId OciCoreVcnSeclistId
            OciCoreVolumeId OciDatabaseAutonomouscontainerdatabaseId
            OciDatabaseAutonomousdatabaseversionId OciDatabaseAutonomousdatabaseId OciDatabaseCdbId
            OciDatabaseCloudvmclusterId OciDatabaseDatabaseId OciDatabaseDataguardassociationId
            OciDatabaseDataguardId OciDatabaseDbhomeDbversion OciDatabaseDbhomeId
            OciDatabaseDbnodeId OciDatabaseDbsystemId OciDatabaseExadataId
            OciDatabaseMysqlConfigurationId OciDatabaseMysqlShapeId
            OciIdentityAvailabilitydomainName OciIdentityCompartmentId OciIdentityDomainsId
            OciIdentityDynamicgroupsId OciIdentityFaultdomainName OciIdentityGroupsId
            OciIdentityRegionName OciIdentityTagValue OciKmsKeyId OciKmsSecretId OciKmsVaultId
            OciKubernetesVersionsId OciLoadbalancerLoadbalancerId
            OciLoadbalancerLoadbalancerReservedipsId OciLoadbalancerNetworkloadbalancerId
            OciLoganEntitytypeId OciLoganLogentityId OciLoganLoggroupId OciLoganScheduledtaskId
            OciLoganSourceId OciMgmtAgentId OciMountTargetId OciOdsProjectId
            OciResourcemanagerPrivateendpointId OciStorageFilestorageExportsetId
            OciStorageFilestorageFilesystemId OciStorageFilestorageMounttargetId
            OciStorageObjectstorageBucketName Password String Text;
        /// Whether the item is visible, as an expression or a hint.
        visible = "visible", str, in Array Boolean Datetime Enum File Integer Number OciApmDomainId
            OciBlockstoragePoliciesId OciContainerClusterId OciCoreImageId
            OciCoreInstanceshapewithflexName OciCoreInstanceshapeName OciCoreInstanceId
            OciCoreNatgatewayId OciCoreNsgId OciCoreServicegatewayId OciCoreSshPublickey
            OciCoreSubnetId OciCoreVcnId OciCoreVcnNetworksecuritygroupId OciCoreVcnSeclistId
            OciCoreVolumeId OciDatabaseAutonomouscontainerdatabaseId
            OciDatabaseAutonomousdatabaseversionId OciDatabaseAutonomousdatabaseId OciDatabaseCdbId
            OciDatabaseCloudvmclusterId OciDatabaseDatabaseId OciDatabaseDataguardassociationId
            OciDatabaseDataguardId OciDatabaseDbhomeDbversion OciDatabaseDbhomeId
            OciDatabaseDbnodeId OciDatabaseDbsystemId OciDatabaseExadataId
            OciDatabaseMysqlConfigurationId OciDatabaseMysqlShapeId
            OciIdentityAvailabilitydomainName OciIdentityCompartmentId OciIdentityDomainsId
            OciIdentityDynamicgroupsId OciIdentityFaultdomainName OciIdentityGroupsId
            OciIdentityRegionName OciIdentityTagValue OciKmsKeyId OciKmsSecretId OciKmsVaultId
            OciKubernetesVersionsId OciLoadbalancerLoadbalancerId
            OciLoadbalancerLoadbalancerReservedipsId OciLoadbalancerNetworkloadbalancerId
            OciLoganEntitytypeId OciLoganLogentityId OciLoganLoggroupId OciLoganScheduledtaskId
            OciLoganSourceId OciMgmtAgentId OciMountTargetId OciOdsProjectId
            OciResourcemanagerPrivateendpointId OciStorageFilestorageExportsetId
            OciStorageFilestorageFilesystemId OciStorageFilestorageMounttargetId
            OciStorageObjectstorageBucketName Password String Text;
    }
}
