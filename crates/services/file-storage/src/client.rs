// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("file-storage", "https://filestorage.{region}.oci.{secondLevelDomain}", "/20171215")
        .with_dual_stack_template("https://filestorage.{region}.ds.oci.{secondLevelDomain}");

/// A client for the File Storage API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_file_storage::{Config, FileStorageClient};
///
/// # async fn example() -> Result<(), oci_sdk_file_storage::Error> {
/// let config = Config::load().await?;
/// let client = FileStorageClient::new(&config)?;
///
/// let mut items = client.list_file_systems("ocid1.compartment.oc1..example", "example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileStorageClient {
    client: Client,
}

impl FileStorageClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Export
impl FileStorageClient {
    /// Adds an export lock.
    ///
    /// - `export_id`: The OCID of the export.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_export_lock(
        &self,
        export_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddExportLock {
        operations::AddExportLock::new(&self.client, export_id.into(), resource_lock)
    }

    /// Creates an export.
    ///
    /// - `create_export_details`: The request body:
    ///   [`CreateExportDetails`](crate::models::CreateExportDetails).
    #[inline]
    pub fn create_export(
        &self,
        create_export_details: models::CreateExportDetails,
    ) -> operations::CreateExport {
        operations::CreateExport::new(&self.client, create_export_details)
    }

    /// Deletes the export.
    ///
    /// - `export_id`: The OCID of the export.
    pub fn delete_export(&self, export_id: impl Into<String>) -> operations::DeleteExport {
        operations::DeleteExport::new(&self.client, export_id.into())
    }

    /// Gets the export.
    ///
    /// - `export_id`: The OCID of the export.
    pub fn get_export(&self, export_id: impl Into<String>) -> operations::GetExport {
        operations::GetExport::new(&self.client, export_id.into())
    }

    /// Lists the exports.
    #[inline]
    pub fn list_exports(&self) -> operations::ListExports {
        operations::ListExports::new(&self.client)
    }

    /// Removes the export lock.
    ///
    /// - `export_id`: The OCID of the export.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_export_lock(
        &self,
        export_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveExportLock {
        operations::RemoveExportLock::new(&self.client, export_id.into(), resource_lock)
    }

    /// Updates the export.
    ///
    /// - `export_id`: The OCID of the export.
    /// - `update_export_details`: The request body:
    ///   [`UpdateExportDetails`](crate::models::UpdateExportDetails).
    pub fn update_export(
        &self,
        export_id: impl Into<String>,
        update_export_details: models::UpdateExportDetails,
    ) -> operations::UpdateExport {
        operations::UpdateExport::new(&self.client, export_id.into(), update_export_details)
    }
}

/// # Export set
impl FileStorageClient {
    /// Gets the export set.
    ///
    /// - `export_set_id`: The OCID of the export set.
    pub fn get_export_set(&self, export_set_id: impl Into<String>) -> operations::GetExportSet {
        operations::GetExportSet::new(&self.client, export_set_id.into())
    }

    /// Lists the export sets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_export_sets(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListExportSets {
        operations::ListExportSets::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Updates the export set.
    ///
    /// - `export_set_id`: The OCID of the export set.
    /// - `update_export_set_details`: The request body:
    ///   [`UpdateExportSetDetails`](crate::models::UpdateExportSetDetails).
    pub fn update_export_set(
        &self,
        export_set_id: impl Into<String>,
        update_export_set_details: models::UpdateExportSetDetails,
    ) -> operations::UpdateExportSet {
        operations::UpdateExportSet::new(
            &self.client,
            export_set_id.into(),
            update_export_set_details,
        )
    }
}

/// # File system
impl FileStorageClient {
    /// Adds a file system lock.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_file_system_lock(
        &self,
        file_system_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddFileSystemLock {
        operations::AddFileSystemLock::new(&self.client, file_system_id.into(), resource_lock)
    }

    /// Moves the file system to another compartment.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `change_file_system_compartment_details`: The request body:
    ///   [`ChangeFileSystemCompartmentDetails`](crate::models::ChangeFileSystemCompartmentDetails).
    pub fn change_file_system_compartment(
        &self,
        file_system_id: impl Into<String>,
        change_file_system_compartment_details: models::ChangeFileSystemCompartmentDetails,
    ) -> operations::ChangeFileSystemCompartment {
        operations::ChangeFileSystemCompartment::new(
            &self.client,
            file_system_id.into(),
            change_file_system_compartment_details,
        )
    }

    /// Creates a file system.
    ///
    /// - `create_file_system_details`: The request body:
    ///   [`CreateFileSystemDetails`](crate::models::CreateFileSystemDetails).
    #[inline]
    pub fn create_file_system(
        &self,
        create_file_system_details: models::CreateFileSystemDetails,
    ) -> operations::CreateFileSystem {
        operations::CreateFileSystem::new(&self.client, create_file_system_details)
    }

    /// Creates a quota rule.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `create_quota_rule_details`: The request body:
    ///   [`CreateQuotaRuleDetails`](crate::models::CreateQuotaRuleDetails).
    pub fn create_quota_rule(
        &self,
        file_system_id: impl Into<String>,
        create_quota_rule_details: models::CreateQuotaRuleDetails,
    ) -> operations::CreateQuotaRule {
        operations::CreateQuotaRule::new(
            &self.client,
            file_system_id.into(),
            create_quota_rule_details,
        )
    }

    /// Deletes the file system.
    ///
    /// - `file_system_id`: The OCID of the file system.
    pub fn delete_file_system(
        &self,
        file_system_id: impl Into<String>,
    ) -> operations::DeleteFileSystem {
        operations::DeleteFileSystem::new(&self.client, file_system_id.into())
    }

    /// Deletes the quota rule.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `quota_rule_id`: The ID of the quota rule, the base64-encoded tuple of `principalId`,
    ///   `principalType`, and `isHardQuota`.
    pub fn delete_quota_rule(
        &self,
        file_system_id: impl Into<String>,
        quota_rule_id: impl Into<String>,
    ) -> operations::DeleteQuotaRule {
        operations::DeleteQuotaRule::new(&self.client, file_system_id.into(), quota_rule_id.into())
    }

    /// Detaches the clone.
    ///
    /// - `file_system_id`: The OCID of the file system.
    pub fn detach_clone(&self, file_system_id: impl Into<String>) -> operations::DetachClone {
        operations::DetachClone::new(&self.client, file_system_id.into())
    }

    /// Estimates the replication.
    ///
    /// - `file_system_id`: The OCID of the file system.
    pub fn estimate_replication(
        &self,
        file_system_id: impl Into<String>,
    ) -> operations::EstimateReplication {
        operations::EstimateReplication::new(&self.client, file_system_id.into())
    }

    /// Gets the file system.
    ///
    /// - `file_system_id`: The OCID of the file system.
    pub fn get_file_system(&self, file_system_id: impl Into<String>) -> operations::GetFileSystem {
        operations::GetFileSystem::new(&self.client, file_system_id.into())
    }

    /// Gets the quota rule.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `quota_rule_id`: The ID of the quota rule, the base64-encoded tuple of `principalId`,
    ///   `principalType`, and `isHardQuota`.
    pub fn get_quota_rule(
        &self,
        file_system_id: impl Into<String>,
        quota_rule_id: impl Into<String>,
    ) -> operations::GetQuotaRule {
        operations::GetQuotaRule::new(&self.client, file_system_id.into(), quota_rule_id.into())
    }

    /// Lists the file systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_file_systems(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListFileSystems {
        operations::ListFileSystems::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Lists the quota rules.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `principal_type`: The type of the principal.
    pub fn list_quota_rules(
        &self,
        file_system_id: impl Into<String>,
        principal_type: impl Into<models::QuotaRulePrincipalType>,
    ) -> operations::ListQuotaRules {
        operations::ListQuotaRules::new(&self.client, file_system_id.into(), principal_type.into())
    }

    /// Removes the file system lock.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_file_system_lock(
        &self,
        file_system_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveFileSystemLock {
        operations::RemoveFileSystemLock::new(&self.client, file_system_id.into(), resource_lock)
    }

    /// Toggles the quota rules.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `toggle_quota_rules_details`: The request body:
    ///   [`ToggleQuotaRulesDetails`](crate::models::ToggleQuotaRulesDetails).
    pub fn toggle_quota_rules(
        &self,
        file_system_id: impl Into<String>,
        toggle_quota_rules_details: models::ToggleQuotaRulesDetails,
    ) -> operations::ToggleQuotaRules {
        operations::ToggleQuotaRules::new(
            &self.client,
            file_system_id.into(),
            toggle_quota_rules_details,
        )
    }

    /// Updates the file system.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `update_file_system_details`: The request body:
    ///   [`UpdateFileSystemDetails`](crate::models::UpdateFileSystemDetails).
    pub fn update_file_system(
        &self,
        file_system_id: impl Into<String>,
        update_file_system_details: models::UpdateFileSystemDetails,
    ) -> operations::UpdateFileSystem {
        operations::UpdateFileSystem::new(
            &self.client,
            file_system_id.into(),
            update_file_system_details,
        )
    }

    /// Updates the quota rule.
    ///
    /// - `file_system_id`: The OCID of the file system.
    /// - `quota_rule_id`: The ID of the quota rule, the base64-encoded tuple of `principalId`,
    ///   `principalType`, and `isHardQuota`.
    /// - `update_quota_rule_details`: The request body:
    ///   [`UpdateQuotaRuleDetails`](crate::models::UpdateQuotaRuleDetails).
    pub fn update_quota_rule(
        &self,
        file_system_id: impl Into<String>,
        quota_rule_id: impl Into<String>,
        update_quota_rule_details: models::UpdateQuotaRuleDetails,
    ) -> operations::UpdateQuotaRule {
        operations::UpdateQuotaRule::new(
            &self.client,
            file_system_id.into(),
            quota_rule_id.into(),
            update_quota_rule_details,
        )
    }
}

/// # Filesystem snapshot policy
impl FileStorageClient {
    /// Adds a filesystem snapshot policy lock.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_filesystem_snapshot_policy_lock(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddFilesystemSnapshotPolicyLock {
        operations::AddFilesystemSnapshotPolicyLock::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
            resource_lock,
        )
    }

    /// Moves the filesystem snapshot policy to another compartment.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    /// - `change_filesystem_snapshot_policy_compartment_details`: The request body:
    ///   [`ChangeFilesystemSnapshotPolicyCompartmentDetails`](crate::models::ChangeFilesystemSnapshotPolicyCompartmentDetails).
    pub fn change_filesystem_snapshot_policy_compartment(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
        change_filesystem_snapshot_policy_compartment_details: models::ChangeFilesystemSnapshotPolicyCompartmentDetails,
    ) -> operations::ChangeFilesystemSnapshotPolicyCompartment {
        operations::ChangeFilesystemSnapshotPolicyCompartment::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
            change_filesystem_snapshot_policy_compartment_details,
        )
    }

    /// Creates a filesystem snapshot policy.
    ///
    /// - `create_filesystem_snapshot_policy_details`: The request body:
    ///   [`CreateFilesystemSnapshotPolicyDetails`](crate::models::CreateFilesystemSnapshotPolicyDetails).
    #[inline]
    pub fn create_filesystem_snapshot_policy(
        &self,
        create_filesystem_snapshot_policy_details: models::CreateFilesystemSnapshotPolicyDetails,
    ) -> operations::CreateFilesystemSnapshotPolicy {
        operations::CreateFilesystemSnapshotPolicy::new(
            &self.client,
            create_filesystem_snapshot_policy_details,
        )
    }

    /// Deletes the filesystem snapshot policy.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    pub fn delete_filesystem_snapshot_policy(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
    ) -> operations::DeleteFilesystemSnapshotPolicy {
        operations::DeleteFilesystemSnapshotPolicy::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
        )
    }

    /// Gets the filesystem snapshot policy.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    pub fn get_filesystem_snapshot_policy(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
    ) -> operations::GetFilesystemSnapshotPolicy {
        operations::GetFilesystemSnapshotPolicy::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
        )
    }

    /// Lists the filesystem snapshot policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_filesystem_snapshot_policies(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListFilesystemSnapshotPolicies {
        operations::ListFilesystemSnapshotPolicies::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Pauses the filesystem snapshot policy.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    pub fn pause_filesystem_snapshot_policy(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
    ) -> operations::PauseFilesystemSnapshotPolicy {
        operations::PauseFilesystemSnapshotPolicy::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
        )
    }

    /// Removes the filesystem snapshot policy lock.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_filesystem_snapshot_policy_lock(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveFilesystemSnapshotPolicyLock {
        operations::RemoveFilesystemSnapshotPolicyLock::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
            resource_lock,
        )
    }

    /// Unpauses the filesystem snapshot policy.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    pub fn unpause_filesystem_snapshot_policy(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
    ) -> operations::UnpauseFilesystemSnapshotPolicy {
        operations::UnpauseFilesystemSnapshotPolicy::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
        )
    }

    /// Updates the filesystem snapshot policy.
    ///
    /// - `filesystem_snapshot_policy_id`: The OCID of the snapshot policy.
    /// - `update_filesystem_snapshot_policy_details`: The request body:
    ///   [`UpdateFilesystemSnapshotPolicyDetails`](crate::models::UpdateFilesystemSnapshotPolicyDetails).
    pub fn update_filesystem_snapshot_policy(
        &self,
        filesystem_snapshot_policy_id: impl Into<String>,
        update_filesystem_snapshot_policy_details: models::UpdateFilesystemSnapshotPolicyDetails,
    ) -> operations::UpdateFilesystemSnapshotPolicy {
        operations::UpdateFilesystemSnapshotPolicy::new(
            &self.client,
            filesystem_snapshot_policy_id.into(),
            update_filesystem_snapshot_policy_details,
        )
    }
}

/// # Mount target
impl FileStorageClient {
    /// Adds a mount target lock.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_mount_target_lock(
        &self,
        mount_target_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddMountTargetLock {
        operations::AddMountTargetLock::new(&self.client, mount_target_id.into(), resource_lock)
    }

    /// Cancels the downgrade shape mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    pub fn cancel_downgrade_shape_mount_target(
        &self,
        mount_target_id: impl Into<String>,
    ) -> operations::CancelDowngradeShapeMountTarget {
        operations::CancelDowngradeShapeMountTarget::new(&self.client, mount_target_id.into())
    }

    /// Moves the mount target to another compartment.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `change_mount_target_compartment_details`: The request body:
    ///   [`ChangeMountTargetCompartmentDetails`](crate::models::ChangeMountTargetCompartmentDetails).
    pub fn change_mount_target_compartment(
        &self,
        mount_target_id: impl Into<String>,
        change_mount_target_compartment_details: models::ChangeMountTargetCompartmentDetails,
    ) -> operations::ChangeMountTargetCompartment {
        operations::ChangeMountTargetCompartment::new(
            &self.client,
            mount_target_id.into(),
            change_mount_target_compartment_details,
        )
    }

    /// Creates a mount target.
    ///
    /// - `create_mount_target_details`: The request body:
    ///   [`CreateMountTargetDetails`](crate::models::CreateMountTargetDetails).
    #[inline]
    pub fn create_mount_target(
        &self,
        create_mount_target_details: models::CreateMountTargetDetails,
    ) -> operations::CreateMountTarget {
        operations::CreateMountTarget::new(&self.client, create_mount_target_details)
    }

    /// Deletes the mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    pub fn delete_mount_target(
        &self,
        mount_target_id: impl Into<String>,
    ) -> operations::DeleteMountTarget {
        operations::DeleteMountTarget::new(&self.client, mount_target_id.into())
    }

    /// Gets the mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    pub fn get_mount_target(
        &self,
        mount_target_id: impl Into<String>,
    ) -> operations::GetMountTarget {
        operations::GetMountTarget::new(&self.client, mount_target_id.into())
    }

    /// Lists the mount targets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_mount_targets(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListMountTargets {
        operations::ListMountTargets::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Removes the mount target lock.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_mount_target_lock(
        &self,
        mount_target_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveMountTargetLock {
        operations::RemoveMountTargetLock::new(&self.client, mount_target_id.into(), resource_lock)
    }

    /// Schedules the downgrade shape mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `schedule_downgrade_shape_mount_target_details`: The request body:
    ///   [`ScheduleDowngradeShapeMountTargetDetails`](crate::models::ScheduleDowngradeShapeMountTargetDetails).
    pub fn schedule_downgrade_shape_mount_target(
        &self,
        mount_target_id: impl Into<String>,
        schedule_downgrade_shape_mount_target_details: models::ScheduleDowngradeShapeMountTargetDetails,
    ) -> operations::ScheduleDowngradeShapeMountTarget {
        operations::ScheduleDowngradeShapeMountTarget::new(
            &self.client,
            mount_target_id.into(),
            schedule_downgrade_shape_mount_target_details,
        )
    }

    /// Updates the mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `update_mount_target_details`: The request body:
    ///   [`UpdateMountTargetDetails`](crate::models::UpdateMountTargetDetails).
    pub fn update_mount_target(
        &self,
        mount_target_id: impl Into<String>,
        update_mount_target_details: models::UpdateMountTargetDetails,
    ) -> operations::UpdateMountTarget {
        operations::UpdateMountTarget::new(
            &self.client,
            mount_target_id.into(),
            update_mount_target_details,
        )
    }

    /// Upgrades the shape mount target.
    ///
    /// - `mount_target_id`: The OCID of the mount target.
    /// - `upgrade_shape_mount_target_details`: The request body:
    ///   [`UpgradeShapeMountTargetDetails`](crate::models::UpgradeShapeMountTargetDetails).
    pub fn upgrade_shape_mount_target(
        &self,
        mount_target_id: impl Into<String>,
        upgrade_shape_mount_target_details: models::UpgradeShapeMountTargetDetails,
    ) -> operations::UpgradeShapeMountTarget {
        operations::UpgradeShapeMountTarget::new(
            &self.client,
            mount_target_id.into(),
            upgrade_shape_mount_target_details,
        )
    }

    /// Validates the key tabs.
    ///
    /// - `validate_key_tabs_details`: The request body:
    ///   [`ValidateKeyTabsDetails`](crate::models::ValidateKeyTabsDetails).
    #[inline]
    pub fn validate_key_tabs(
        &self,
        validate_key_tabs_details: models::ValidateKeyTabsDetails,
    ) -> operations::ValidateKeyTabs {
        operations::ValidateKeyTabs::new(&self.client, validate_key_tabs_details)
    }
}

/// # Outbound connector
impl FileStorageClient {
    /// Adds an outbound connector lock.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_outbound_connector_lock(
        &self,
        outbound_connector_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddOutboundConnectorLock {
        operations::AddOutboundConnectorLock::new(
            &self.client,
            outbound_connector_id.into(),
            resource_lock,
        )
    }

    /// Moves the outbound connector to another compartment.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    /// - `change_outbound_connector_compartment_details`: The request body:
    ///   [`ChangeOutboundConnectorCompartmentDetails`](crate::models::ChangeOutboundConnectorCompartmentDetails).
    pub fn change_outbound_connector_compartment(
        &self,
        outbound_connector_id: impl Into<String>,
        change_outbound_connector_compartment_details: models::ChangeOutboundConnectorCompartmentDetails,
    ) -> operations::ChangeOutboundConnectorCompartment {
        operations::ChangeOutboundConnectorCompartment::new(
            &self.client,
            outbound_connector_id.into(),
            change_outbound_connector_compartment_details,
        )
    }

    /// Creates an outbound connector.
    ///
    /// - `create_outbound_connector_details`: The request body:
    ///   [`CreateOutboundConnectorDetails`](crate::models::CreateOutboundConnectorDetails).
    pub fn create_outbound_connector(
        &self,
        create_outbound_connector_details: impl Into<models::CreateOutboundConnectorDetails>,
    ) -> operations::CreateOutboundConnector {
        operations::CreateOutboundConnector::new(
            &self.client,
            create_outbound_connector_details.into(),
        )
    }

    /// Deletes the outbound connector.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    pub fn delete_outbound_connector(
        &self,
        outbound_connector_id: impl Into<String>,
    ) -> operations::DeleteOutboundConnector {
        operations::DeleteOutboundConnector::new(&self.client, outbound_connector_id.into())
    }

    /// Gets the outbound connector.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    pub fn get_outbound_connector(
        &self,
        outbound_connector_id: impl Into<String>,
    ) -> operations::GetOutboundConnector {
        operations::GetOutboundConnector::new(&self.client, outbound_connector_id.into())
    }

    /// Lists the outbound connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_outbound_connectors(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListOutboundConnectors {
        operations::ListOutboundConnectors::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Removes the outbound connector lock.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_outbound_connector_lock(
        &self,
        outbound_connector_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveOutboundConnectorLock {
        operations::RemoveOutboundConnectorLock::new(
            &self.client,
            outbound_connector_id.into(),
            resource_lock,
        )
    }

    /// Updates the outbound connector.
    ///
    /// - `outbound_connector_id`: The OCID of the outbound connector.
    /// - `update_outbound_connector_details`: The request body:
    ///   [`UpdateOutboundConnectorDetails`](crate::models::UpdateOutboundConnectorDetails).
    pub fn update_outbound_connector(
        &self,
        outbound_connector_id: impl Into<String>,
        update_outbound_connector_details: models::UpdateOutboundConnectorDetails,
    ) -> operations::UpdateOutboundConnector {
        operations::UpdateOutboundConnector::new(
            &self.client,
            outbound_connector_id.into(),
            update_outbound_connector_details,
        )
    }
}

/// # Replication
impl FileStorageClient {
    /// Adds a replication lock.
    ///
    /// - `replication_id`: The OCID of the replication.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_replication_lock(
        &self,
        replication_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddReplicationLock {
        operations::AddReplicationLock::new(&self.client, replication_id.into(), resource_lock)
    }

    /// Moves the replication to another compartment.
    ///
    /// - `replication_id`: The OCID of the replication.
    /// - `change_replication_compartment_details`: The request body:
    ///   [`ChangeReplicationCompartmentDetails`](crate::models::ChangeReplicationCompartmentDetails).
    pub fn change_replication_compartment(
        &self,
        replication_id: impl Into<String>,
        change_replication_compartment_details: models::ChangeReplicationCompartmentDetails,
    ) -> operations::ChangeReplicationCompartment {
        operations::ChangeReplicationCompartment::new(
            &self.client,
            replication_id.into(),
            change_replication_compartment_details,
        )
    }

    /// Creates a replication.
    ///
    /// - `create_replication_details`: The request body:
    ///   [`CreateReplicationDetails`](crate::models::CreateReplicationDetails).
    #[inline]
    pub fn create_replication(
        &self,
        create_replication_details: models::CreateReplicationDetails,
    ) -> operations::CreateReplication {
        operations::CreateReplication::new(&self.client, create_replication_details)
    }

    /// Deletes the replication.
    ///
    /// - `replication_id`: The OCID of the replication.
    pub fn delete_replication(
        &self,
        replication_id: impl Into<String>,
    ) -> operations::DeleteReplication {
        operations::DeleteReplication::new(&self.client, replication_id.into())
    }

    /// Gets the replication.
    ///
    /// - `replication_id`: The OCID of the replication.
    pub fn get_replication(&self, replication_id: impl Into<String>) -> operations::GetReplication {
        operations::GetReplication::new(&self.client, replication_id.into())
    }

    /// Lists the replications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_replications(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListReplications {
        operations::ListReplications::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Removes the replication lock.
    ///
    /// - `replication_id`: The OCID of the replication.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_replication_lock(
        &self,
        replication_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveReplicationLock {
        operations::RemoveReplicationLock::new(&self.client, replication_id.into(), resource_lock)
    }

    /// Updates the replication.
    ///
    /// - `replication_id`: The OCID of the replication.
    /// - `update_replication_details`: The request body:
    ///   [`UpdateReplicationDetails`](crate::models::UpdateReplicationDetails).
    pub fn update_replication(
        &self,
        replication_id: impl Into<String>,
        update_replication_details: models::UpdateReplicationDetails,
    ) -> operations::UpdateReplication {
        operations::UpdateReplication::new(
            &self.client,
            replication_id.into(),
            update_replication_details,
        )
    }
}

/// # Replication target
impl FileStorageClient {
    /// Deletes the replication target.
    ///
    /// - `replication_target_id`: The OCID of the replication target.
    pub fn delete_replication_target(
        &self,
        replication_target_id: impl Into<String>,
    ) -> operations::DeleteReplicationTarget {
        operations::DeleteReplicationTarget::new(&self.client, replication_target_id.into())
    }

    /// Gets the replication target.
    ///
    /// - `replication_target_id`: The OCID of the replication target.
    pub fn get_replication_target(
        &self,
        replication_target_id: impl Into<String>,
    ) -> operations::GetReplicationTarget {
        operations::GetReplicationTarget::new(&self.client, replication_target_id.into())
    }

    /// Lists the replication targets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub fn list_replication_targets(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListReplicationTargets {
        operations::ListReplicationTargets::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }
}

/// # Snapshot
impl FileStorageClient {
    /// Adds a snapshot lock.
    ///
    /// - `snapshot_id`: The OCID of the snapshot.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn add_snapshot_lock(
        &self,
        snapshot_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::AddSnapshotLock {
        operations::AddSnapshotLock::new(&self.client, snapshot_id.into(), resource_lock)
    }

    /// Creates a snapshot.
    ///
    /// - `create_snapshot_details`: The request body:
    ///   [`CreateSnapshotDetails`](crate::models::CreateSnapshotDetails).
    #[inline]
    pub fn create_snapshot(
        &self,
        create_snapshot_details: models::CreateSnapshotDetails,
    ) -> operations::CreateSnapshot {
        operations::CreateSnapshot::new(&self.client, create_snapshot_details)
    }

    /// Deletes the snapshot.
    ///
    /// - `snapshot_id`: The OCID of the snapshot.
    pub fn delete_snapshot(&self, snapshot_id: impl Into<String>) -> operations::DeleteSnapshot {
        operations::DeleteSnapshot::new(&self.client, snapshot_id.into())
    }

    /// Gets the snapshot.
    ///
    /// - `snapshot_id`: The OCID of the snapshot.
    pub fn get_snapshot(&self, snapshot_id: impl Into<String>) -> operations::GetSnapshot {
        operations::GetSnapshot::new(&self.client, snapshot_id.into())
    }

    /// Lists the snapshots.
    #[inline]
    pub fn list_snapshots(&self) -> operations::ListSnapshots {
        operations::ListSnapshots::new(&self.client)
    }

    /// Removes the snapshot lock.
    ///
    /// - `snapshot_id`: The OCID of the snapshot.
    /// - `resource_lock`: The request body: [`ResourceLock`](crate::models::ResourceLock).
    pub fn remove_snapshot_lock(
        &self,
        snapshot_id: impl Into<String>,
        resource_lock: models::ResourceLock,
    ) -> operations::RemoveSnapshotLock {
        operations::RemoveSnapshotLock::new(&self.client, snapshot_id.into(), resource_lock)
    }

    /// Updates the snapshot.
    ///
    /// - `snapshot_id`: The OCID of the snapshot.
    /// - `update_snapshot_details`: The request body:
    ///   [`UpdateSnapshotDetails`](crate::models::UpdateSnapshotDetails).
    pub fn update_snapshot(
        &self,
        snapshot_id: impl Into<String>,
        update_snapshot_details: models::UpdateSnapshotDetails,
    ) -> operations::UpdateSnapshot {
        operations::UpdateSnapshot::new(&self.client, snapshot_id.into(), update_snapshot_details)
    }
}

client!(FileStorageClient);
