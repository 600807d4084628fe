// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("recovery", "https://recovery.{region}.oci.{secondLevelDomain}", "/20210216")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Autonomous Recovery Service API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_recovery::{Config, DatabaseRecoveryClient};
///
/// # async fn example() -> Result<(), oci_sdk_recovery::Error> {
/// let config = Config::load().await?;
/// let client = DatabaseRecoveryClient::new(&config)?;
///
/// let mut items = client.list_protected_databases().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatabaseRecoveryClient {
    client: Client,
}

impl DatabaseRecoveryClient {
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

/// # Long term backup
impl DatabaseRecoveryClient {
    /// Cancels the long term backup.
    ///
    /// - `long_term_backup_id`: The OCID of the long-term backup.
    pub fn cancel_long_term_backup(
        &self,
        long_term_backup_id: impl Into<String>,
    ) -> operations::CancelLongTermBackup {
        operations::CancelLongTermBackup::new(&self.client, long_term_backup_id.into())
    }

    /// Creates a long term backup.
    ///
    /// - `create_long_term_backup_details`: The request body:
    ///   [`CreateLongTermBackupDetails`](crate::models::CreateLongTermBackupDetails).
    #[inline]
    pub fn create_long_term_backup(
        &self,
        create_long_term_backup_details: models::CreateLongTermBackupDetails,
    ) -> operations::CreateLongTermBackup {
        operations::CreateLongTermBackup::new(&self.client, create_long_term_backup_details)
    }

    /// Deletes the long term backup.
    ///
    /// - `long_term_backup_id`: The OCID of the long-term backup.
    pub fn delete_long_term_backup(
        &self,
        long_term_backup_id: impl Into<String>,
    ) -> operations::DeleteLongTermBackup {
        operations::DeleteLongTermBackup::new(&self.client, long_term_backup_id.into())
    }

    /// Gets the long term backup.
    ///
    /// - `long_term_backup_id`: The OCID of the long-term backup.
    pub fn get_long_term_backup(
        &self,
        long_term_backup_id: impl Into<String>,
    ) -> operations::GetLongTermBackup {
        operations::GetLongTermBackup::new(&self.client, long_term_backup_id.into())
    }

    /// Lists the long term backups.
    #[inline]
    pub fn list_long_term_backups(&self) -> operations::ListLongTermBackups {
        operations::ListLongTermBackups::new(&self.client)
    }

    /// Updates the long term backup.
    ///
    /// - `long_term_backup_id`: The OCID of the long-term backup.
    /// - `update_long_term_backup_details`: The request body:
    ///   [`UpdateLongTermBackupDetails`](crate::models::UpdateLongTermBackupDetails).
    pub fn update_long_term_backup(
        &self,
        long_term_backup_id: impl Into<String>,
        update_long_term_backup_details: models::UpdateLongTermBackupDetails,
    ) -> operations::UpdateLongTermBackup {
        operations::UpdateLongTermBackup::new(
            &self.client,
            long_term_backup_id.into(),
            update_long_term_backup_details,
        )
    }
}

/// # Protected database
impl DatabaseRecoveryClient {
    /// Cancels the deletion of the protected database.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    pub fn cancel_protected_database_deletion(
        &self,
        protected_database_id: impl Into<String>,
    ) -> operations::CancelProtectedDatabaseDeletion {
        operations::CancelProtectedDatabaseDeletion::new(&self.client, protected_database_id.into())
    }

    /// Moves the protected database to another compartment.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    /// - `change_protected_database_compartment_details`: The request body:
    ///   [`ChangeProtectedDatabaseCompartmentDetails`](crate::models::ChangeProtectedDatabaseCompartmentDetails).
    pub fn change_protected_database_compartment(
        &self,
        protected_database_id: impl Into<String>,
        change_protected_database_compartment_details: models::ChangeProtectedDatabaseCompartmentDetails,
    ) -> operations::ChangeProtectedDatabaseCompartment {
        operations::ChangeProtectedDatabaseCompartment::new(
            &self.client,
            protected_database_id.into(),
            change_protected_database_compartment_details,
        )
    }

    /// Changes the protected database subscription.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    /// - `change_protected_database_subscription_details`: The request body:
    ///   [`ChangeProtectedDatabaseSubscriptionDetails`](crate::models::ChangeProtectedDatabaseSubscriptionDetails).
    pub fn change_protected_database_subscription(
        &self,
        protected_database_id: impl Into<String>,
        change_protected_database_subscription_details: models::ChangeProtectedDatabaseSubscriptionDetails,
    ) -> operations::ChangeProtectedDatabaseSubscription {
        operations::ChangeProtectedDatabaseSubscription::new(
            &self.client,
            protected_database_id.into(),
            change_protected_database_subscription_details,
        )
    }

    /// Creates a protected database.
    ///
    /// - `create_protected_database_details`: The request body:
    ///   [`CreateProtectedDatabaseDetails`](crate::models::CreateProtectedDatabaseDetails).
    #[inline]
    pub fn create_protected_database(
        &self,
        create_protected_database_details: models::CreateProtectedDatabaseDetails,
    ) -> operations::CreateProtectedDatabase {
        operations::CreateProtectedDatabase::new(&self.client, create_protected_database_details)
    }

    /// Deletes the protected database.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    pub fn delete_protected_database(
        &self,
        protected_database_id: impl Into<String>,
    ) -> operations::DeleteProtectedDatabase {
        operations::DeleteProtectedDatabase::new(&self.client, protected_database_id.into())
    }

    /// Fetches the protected database configuration.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    pub fn fetch_protected_database_configuration(
        &self,
        protected_database_id: impl Into<String>,
    ) -> operations::FetchProtectedDatabaseConfiguration {
        operations::FetchProtectedDatabaseConfiguration::new(
            &self.client,
            protected_database_id.into(),
        )
    }

    /// Gets the protected database.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    pub fn get_protected_database(
        &self,
        protected_database_id: impl Into<String>,
    ) -> operations::GetProtectedDatabase {
        operations::GetProtectedDatabase::new(&self.client, protected_database_id.into())
    }

    /// Lists the protected databases.
    #[inline]
    pub fn list_protected_databases(&self) -> operations::ListProtectedDatabases {
        operations::ListProtectedDatabases::new(&self.client)
    }

    /// Schedules the deletion of the protected database.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    pub fn schedule_protected_database_deletion(
        &self,
        protected_database_id: impl Into<String>,
    ) -> operations::ScheduleProtectedDatabaseDeletion {
        operations::ScheduleProtectedDatabaseDeletion::new(
            &self.client,
            protected_database_id.into(),
        )
    }

    /// Updates the protected database.
    ///
    /// - `protected_database_id`: The OCID of the protected database.
    /// - `update_protected_database_details`: The request body:
    ///   [`UpdateProtectedDatabaseDetails`](crate::models::UpdateProtectedDatabaseDetails).
    pub fn update_protected_database(
        &self,
        protected_database_id: impl Into<String>,
        update_protected_database_details: models::UpdateProtectedDatabaseDetails,
    ) -> operations::UpdateProtectedDatabase {
        operations::UpdateProtectedDatabase::new(
            &self.client,
            protected_database_id.into(),
            update_protected_database_details,
        )
    }
}

/// # Protection policy
impl DatabaseRecoveryClient {
    /// Moves the protection policy to another compartment.
    ///
    /// - `protection_policy_id`: The OCID of the protection policy.
    /// - `change_protection_policy_compartment_details`: The request body:
    ///   [`ChangeProtectionPolicyCompartmentDetails`](crate::models::ChangeProtectionPolicyCompartmentDetails).
    pub fn change_protection_policy_compartment(
        &self,
        protection_policy_id: impl Into<String>,
        change_protection_policy_compartment_details: models::ChangeProtectionPolicyCompartmentDetails,
    ) -> operations::ChangeProtectionPolicyCompartment {
        operations::ChangeProtectionPolicyCompartment::new(
            &self.client,
            protection_policy_id.into(),
            change_protection_policy_compartment_details,
        )
    }

    /// Creates a protection policy.
    ///
    /// - `create_protection_policy_details`: The request body:
    ///   [`CreateProtectionPolicyDetails`](crate::models::CreateProtectionPolicyDetails).
    #[inline]
    pub fn create_protection_policy(
        &self,
        create_protection_policy_details: models::CreateProtectionPolicyDetails,
    ) -> operations::CreateProtectionPolicy {
        operations::CreateProtectionPolicy::new(&self.client, create_protection_policy_details)
    }

    /// Deletes the protection policy.
    ///
    /// - `protection_policy_id`: The OCID of the protection policy.
    pub fn delete_protection_policy(
        &self,
        protection_policy_id: impl Into<String>,
    ) -> operations::DeleteProtectionPolicy {
        operations::DeleteProtectionPolicy::new(&self.client, protection_policy_id.into())
    }

    /// Gets the protection policy.
    ///
    /// - `protection_policy_id`: The OCID of the protection policy.
    pub fn get_protection_policy(
        &self,
        protection_policy_id: impl Into<String>,
    ) -> operations::GetProtectionPolicy {
        operations::GetProtectionPolicy::new(&self.client, protection_policy_id.into())
    }

    /// Lists the protection policies.
    #[inline]
    pub fn list_protection_policies(&self) -> operations::ListProtectionPolicies {
        operations::ListProtectionPolicies::new(&self.client)
    }

    /// Updates the protection policy.
    ///
    /// - `protection_policy_id`: The OCID of the protection policy.
    /// - `update_protection_policy_details`: The request body:
    ///   [`UpdateProtectionPolicyDetails`](crate::models::UpdateProtectionPolicyDetails).
    pub fn update_protection_policy(
        &self,
        protection_policy_id: impl Into<String>,
        update_protection_policy_details: models::UpdateProtectionPolicyDetails,
    ) -> operations::UpdateProtectionPolicy {
        operations::UpdateProtectionPolicy::new(
            &self.client,
            protection_policy_id.into(),
            update_protection_policy_details,
        )
    }
}

/// # Recovery service subnet
impl DatabaseRecoveryClient {
    /// Moves the recovery service subnet to another compartment.
    ///
    /// - `recovery_service_subnet_id`: The OCID of the Recovery Service subnet.
    /// - `change_recovery_service_subnet_compartment_details`: The request body:
    ///   [`ChangeRecoveryServiceSubnetCompartmentDetails`](crate::models::ChangeRecoveryServiceSubnetCompartmentDetails).
    pub fn change_recovery_service_subnet_compartment(
        &self,
        recovery_service_subnet_id: impl Into<String>,
        change_recovery_service_subnet_compartment_details: models::ChangeRecoveryServiceSubnetCompartmentDetails,
    ) -> operations::ChangeRecoveryServiceSubnetCompartment {
        operations::ChangeRecoveryServiceSubnetCompartment::new(
            &self.client,
            recovery_service_subnet_id.into(),
            change_recovery_service_subnet_compartment_details,
        )
    }

    /// Creates a recovery service subnet.
    ///
    /// - `create_recovery_service_subnet_details`: The request body:
    ///   [`CreateRecoveryServiceSubnetDetails`](crate::models::CreateRecoveryServiceSubnetDetails).
    #[inline]
    pub fn create_recovery_service_subnet(
        &self,
        create_recovery_service_subnet_details: models::CreateRecoveryServiceSubnetDetails,
    ) -> operations::CreateRecoveryServiceSubnet {
        operations::CreateRecoveryServiceSubnet::new(
            &self.client,
            create_recovery_service_subnet_details,
        )
    }

    /// Deletes the recovery service subnet.
    ///
    /// - `recovery_service_subnet_id`: The OCID of the Recovery Service subnet.
    pub fn delete_recovery_service_subnet(
        &self,
        recovery_service_subnet_id: impl Into<String>,
    ) -> operations::DeleteRecoveryServiceSubnet {
        operations::DeleteRecoveryServiceSubnet::new(
            &self.client,
            recovery_service_subnet_id.into(),
        )
    }

    /// Gets the recovery service subnet.
    ///
    /// - `recovery_service_subnet_id`: The OCID of the Recovery Service subnet.
    pub fn get_recovery_service_subnet(
        &self,
        recovery_service_subnet_id: impl Into<String>,
    ) -> operations::GetRecoveryServiceSubnet {
        operations::GetRecoveryServiceSubnet::new(&self.client, recovery_service_subnet_id.into())
    }

    /// Lists the recovery service subnets.
    #[inline]
    pub fn list_recovery_service_subnets(&self) -> operations::ListRecoveryServiceSubnets {
        operations::ListRecoveryServiceSubnets::new(&self.client)
    }

    /// Updates the recovery service subnet.
    ///
    /// - `recovery_service_subnet_id`: The OCID of the Recovery Service subnet.
    /// - `update_recovery_service_subnet_details`: The request body:
    ///   [`UpdateRecoveryServiceSubnetDetails`](crate::models::UpdateRecoveryServiceSubnetDetails).
    pub fn update_recovery_service_subnet(
        &self,
        recovery_service_subnet_id: impl Into<String>,
        update_recovery_service_subnet_details: models::UpdateRecoveryServiceSubnetDetails,
    ) -> operations::UpdateRecoveryServiceSubnet {
        operations::UpdateRecoveryServiceSubnet::new(
            &self.client,
            recovery_service_subnet_id.into(),
            update_recovery_service_subnet_details,
        )
    }
}

/// # Work request
impl DatabaseRecoveryClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(DatabaseRecoveryClient);
