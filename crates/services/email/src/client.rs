// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("email", "https://ctrl.email.{region}.oci.{secondLevelDomain}", "/20170907")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Email Delivery API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_email::{Config, EmailClient};
///
/// # async fn example() -> Result<(), oci_sdk_email::Error> {
/// let config = Config::load().await?;
/// let client = EmailClient::new(&config)?;
///
/// let mut items = client.list_senders("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EmailClient {
    client: Client,
}

impl EmailClient {
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

/// # Configuration
impl EmailClient {
    /// Gets the email configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_email_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetEmailConfiguration {
        operations::GetEmailConfiguration::new(&self.client, compartment_id.into())
    }
}

/// # DKIM
impl EmailClient {
    /// Creates a DKIM.
    ///
    /// - `create_dkim_details`: The request body:
    ///   [`CreateDkimDetails`](crate::models::CreateDkimDetails).
    #[inline]
    pub fn create_dkim(
        &self,
        create_dkim_details: models::CreateDkimDetails,
    ) -> operations::CreateDkim {
        operations::CreateDkim::new(&self.client, create_dkim_details)
    }

    /// Deletes the DKIM.
    ///
    /// - `dkim_id`: The OCID of the DKIM.
    pub fn delete_dkim(&self, dkim_id: impl Into<String>) -> operations::DeleteDkim {
        operations::DeleteDkim::new(&self.client, dkim_id.into())
    }

    /// Gets the DKIM.
    ///
    /// - `dkim_id`: The OCID of the DKIM.
    pub fn get_dkim(&self, dkim_id: impl Into<String>) -> operations::GetDkim {
        operations::GetDkim::new(&self.client, dkim_id.into())
    }

    /// Lists the DKIMs.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    pub fn list_dkims(&self, email_domain_id: impl Into<String>) -> operations::ListDkims {
        operations::ListDkims::new(&self.client, email_domain_id.into())
    }

    /// Updates the DKIM.
    ///
    /// - `dkim_id`: The OCID of the DKIM.
    /// - `update_dkim_details`: The request body:
    ///   [`UpdateDkimDetails`](crate::models::UpdateDkimDetails).
    pub fn update_dkim(
        &self,
        dkim_id: impl Into<String>,
        update_dkim_details: models::UpdateDkimDetails,
    ) -> operations::UpdateDkim {
        operations::UpdateDkim::new(&self.client, dkim_id.into(), update_dkim_details)
    }
}

/// # Email IP pool
impl EmailClient {
    /// Adds an email IP pool lock.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_email_ip_pool_lock(
        &self,
        email_ip_pool_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddEmailIpPoolLock {
        operations::AddEmailIpPoolLock::new(&self.client, email_ip_pool_id.into(), add_lock_details)
    }

    /// Adds an email outbound IP.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `add_email_outbound_ip_details`: The request body:
    ///   [`AddEmailOutboundIpDetails`](crate::models::AddEmailOutboundIpDetails).
    pub fn add_email_outbound_ip(
        &self,
        email_ip_pool_id: impl Into<String>,
        add_email_outbound_ip_details: models::AddEmailOutboundIpDetails,
    ) -> operations::AddEmailOutboundIp {
        operations::AddEmailOutboundIp::new(
            &self.client,
            email_ip_pool_id.into(),
            add_email_outbound_ip_details,
        )
    }

    /// Moves the email IP pool to another compartment.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `change_email_ip_pool_compartment_details`: The request body:
    ///   [`ChangeEmailIpPoolCompartmentDetails`](crate::models::ChangeEmailIpPoolCompartmentDetails).
    pub fn change_email_ip_pool_compartment(
        &self,
        email_ip_pool_id: impl Into<String>,
        change_email_ip_pool_compartment_details: models::ChangeEmailIpPoolCompartmentDetails,
    ) -> operations::ChangeEmailIpPoolCompartment {
        operations::ChangeEmailIpPoolCompartment::new(
            &self.client,
            email_ip_pool_id.into(),
            change_email_ip_pool_compartment_details,
        )
    }

    /// Creates an email IP pool.
    ///
    /// - `create_email_ip_pool_details`: The request body:
    ///   [`CreateEmailIpPoolDetails`](crate::models::CreateEmailIpPoolDetails).
    #[inline]
    pub fn create_email_ip_pool(
        &self,
        create_email_ip_pool_details: models::CreateEmailIpPoolDetails,
    ) -> operations::CreateEmailIpPool {
        operations::CreateEmailIpPool::new(&self.client, create_email_ip_pool_details)
    }

    /// Deletes the email IP pool.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    pub fn delete_email_ip_pool(
        &self,
        email_ip_pool_id: impl Into<String>,
    ) -> operations::DeleteEmailIpPool {
        operations::DeleteEmailIpPool::new(&self.client, email_ip_pool_id.into())
    }

    /// Gets the email IP pool.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    pub fn get_email_ip_pool(
        &self,
        email_ip_pool_id: impl Into<String>,
    ) -> operations::GetEmailIpPool {
        operations::GetEmailIpPool::new(&self.client, email_ip_pool_id.into())
    }

    /// Lists the email IP pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_email_ip_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEmailIpPools {
        operations::ListEmailIpPools::new(&self.client, compartment_id.into())
    }

    /// Removes the email IP pool lock.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_email_ip_pool_lock(
        &self,
        email_ip_pool_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveEmailIpPoolLock {
        operations::RemoveEmailIpPoolLock::new(
            &self.client,
            email_ip_pool_id.into(),
            remove_lock_details,
        )
    }

    /// Removes the email outbound IP.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `remove_email_outbound_ip_details`: The request body:
    ///   [`RemoveEmailOutboundIpDetails`](crate::models::RemoveEmailOutboundIpDetails).
    pub fn remove_email_outbound_ip(
        &self,
        email_ip_pool_id: impl Into<String>,
        remove_email_outbound_ip_details: models::RemoveEmailOutboundIpDetails,
    ) -> operations::RemoveEmailOutboundIp {
        operations::RemoveEmailOutboundIp::new(
            &self.client,
            email_ip_pool_id.into(),
            remove_email_outbound_ip_details,
        )
    }

    /// Updates the email IP pool.
    ///
    /// - `email_ip_pool_id`: The OCID of the email IP pool.
    /// - `update_email_ip_pool_details`: The request body:
    ///   [`UpdateEmailIpPoolDetails`](crate::models::UpdateEmailIpPoolDetails).
    pub fn update_email_ip_pool(
        &self,
        email_ip_pool_id: impl Into<String>,
        update_email_ip_pool_details: models::UpdateEmailIpPoolDetails,
    ) -> operations::UpdateEmailIpPool {
        operations::UpdateEmailIpPool::new(
            &self.client,
            email_ip_pool_id.into(),
            update_email_ip_pool_details,
        )
    }
}

/// # Email domain
impl EmailClient {
    /// Adds an email domain lock.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_email_domain_lock(
        &self,
        email_domain_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddEmailDomainLock {
        operations::AddEmailDomainLock::new(&self.client, email_domain_id.into(), add_lock_details)
    }

    /// Moves the email domain to another compartment.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    /// - `change_email_domain_compartment_details`: The request body:
    ///   [`ChangeEmailDomainCompartmentDetails`](crate::models::ChangeEmailDomainCompartmentDetails).
    pub fn change_email_domain_compartment(
        &self,
        email_domain_id: impl Into<String>,
        change_email_domain_compartment_details: models::ChangeEmailDomainCompartmentDetails,
    ) -> operations::ChangeEmailDomainCompartment {
        operations::ChangeEmailDomainCompartment::new(
            &self.client,
            email_domain_id.into(),
            change_email_domain_compartment_details,
        )
    }

    /// Creates an email domain.
    ///
    /// - `create_email_domain_details`: The request body:
    ///   [`CreateEmailDomainDetails`](crate::models::CreateEmailDomainDetails).
    #[inline]
    pub fn create_email_domain(
        &self,
        create_email_domain_details: models::CreateEmailDomainDetails,
    ) -> operations::CreateEmailDomain {
        operations::CreateEmailDomain::new(&self.client, create_email_domain_details)
    }

    /// Deletes the email domain.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    pub fn delete_email_domain(
        &self,
        email_domain_id: impl Into<String>,
    ) -> operations::DeleteEmailDomain {
        operations::DeleteEmailDomain::new(&self.client, email_domain_id.into())
    }

    /// Gets the email domain.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    pub fn get_email_domain(
        &self,
        email_domain_id: impl Into<String>,
    ) -> operations::GetEmailDomain {
        operations::GetEmailDomain::new(&self.client, email_domain_id.into())
    }

    /// Lists the email domains.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_email_domains(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEmailDomains {
        operations::ListEmailDomains::new(&self.client, compartment_id.into())
    }

    /// Removes the email domain lock.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_email_domain_lock(
        &self,
        email_domain_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveEmailDomainLock {
        operations::RemoveEmailDomainLock::new(
            &self.client,
            email_domain_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the email domain.
    ///
    /// - `email_domain_id`: The OCID of the email domain.
    /// - `update_email_domain_details`: The request body:
    ///   [`UpdateEmailDomainDetails`](crate::models::UpdateEmailDomainDetails).
    pub fn update_email_domain(
        &self,
        email_domain_id: impl Into<String>,
        update_email_domain_details: models::UpdateEmailDomainDetails,
    ) -> operations::UpdateEmailDomain {
        operations::UpdateEmailDomain::new(
            &self.client,
            email_domain_id.into(),
            update_email_domain_details,
        )
    }
}

/// # Email outbound IP
impl EmailClient {
    /// Lists the email outbound IPs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_email_outbound_ips(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEmailOutboundIps {
        operations::ListEmailOutboundIps::new(&self.client, compartment_id.into())
    }
}

/// # Email return path
impl EmailClient {
    /// Adds a return path lock.
    ///
    /// - `email_return_path_id`: The OCID of the email return path.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_return_path_lock(
        &self,
        email_return_path_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddReturnPathLock {
        operations::AddReturnPathLock::new(
            &self.client,
            email_return_path_id.into(),
            add_lock_details,
        )
    }

    /// Creates an email return path.
    ///
    /// - `create_email_return_path_details`: The request body:
    ///   [`CreateEmailReturnPathDetails`](crate::models::CreateEmailReturnPathDetails).
    #[inline]
    pub fn create_email_return_path(
        &self,
        create_email_return_path_details: models::CreateEmailReturnPathDetails,
    ) -> operations::CreateEmailReturnPath {
        operations::CreateEmailReturnPath::new(&self.client, create_email_return_path_details)
    }

    /// Deletes the email return path.
    ///
    /// - `email_return_path_id`: The OCID of the email return path.
    pub fn delete_email_return_path(
        &self,
        email_return_path_id: impl Into<String>,
    ) -> operations::DeleteEmailReturnPath {
        operations::DeleteEmailReturnPath::new(&self.client, email_return_path_id.into())
    }

    /// Gets the email return path.
    ///
    /// - `email_return_path_id`: The OCID of the email return path.
    pub fn get_email_return_path(
        &self,
        email_return_path_id: impl Into<String>,
    ) -> operations::GetEmailReturnPath {
        operations::GetEmailReturnPath::new(&self.client, email_return_path_id.into())
    }

    /// Lists the email return paths.
    #[inline]
    pub fn list_email_return_paths(&self) -> operations::ListEmailReturnPaths {
        operations::ListEmailReturnPaths::new(&self.client)
    }

    /// Removes the return path lock.
    ///
    /// - `email_return_path_id`: The OCID of the email return path.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_return_path_lock(
        &self,
        email_return_path_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveReturnPathLock {
        operations::RemoveReturnPathLock::new(
            &self.client,
            email_return_path_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the email return path.
    ///
    /// - `email_return_path_id`: The OCID of the email return path.
    /// - `update_email_return_path_details`: The request body:
    ///   [`UpdateEmailReturnPathDetails`](crate::models::UpdateEmailReturnPathDetails).
    pub fn update_email_return_path(
        &self,
        email_return_path_id: impl Into<String>,
        update_email_return_path_details: models::UpdateEmailReturnPathDetails,
    ) -> operations::UpdateEmailReturnPath {
        operations::UpdateEmailReturnPath::new(
            &self.client,
            email_return_path_id.into(),
            update_email_return_path_details,
        )
    }
}

/// # Sender
impl EmailClient {
    /// Adds a sender lock.
    ///
    /// - `sender_id`: The OCID of the sender.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_sender_lock(
        &self,
        sender_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddSenderLock {
        operations::AddSenderLock::new(&self.client, sender_id.into(), add_lock_details)
    }

    /// Moves the sender to another compartment.
    ///
    /// - `sender_id`: The OCID of the sender.
    /// - `change_sender_compartment_details`: The request body:
    ///   [`ChangeSenderCompartmentDetails`](crate::models::ChangeSenderCompartmentDetails).
    pub fn change_sender_compartment(
        &self,
        sender_id: impl Into<String>,
        change_sender_compartment_details: models::ChangeSenderCompartmentDetails,
    ) -> operations::ChangeSenderCompartment {
        operations::ChangeSenderCompartment::new(
            &self.client,
            sender_id.into(),
            change_sender_compartment_details,
        )
    }

    /// Creates a sender.
    ///
    /// - `create_sender_details`: The request body:
    ///   [`CreateSenderDetails`](crate::models::CreateSenderDetails).
    #[inline]
    pub fn create_sender(
        &self,
        create_sender_details: models::CreateSenderDetails,
    ) -> operations::CreateSender {
        operations::CreateSender::new(&self.client, create_sender_details)
    }

    /// Deletes the sender.
    ///
    /// - `sender_id`: The OCID of the sender.
    pub fn delete_sender(&self, sender_id: impl Into<String>) -> operations::DeleteSender {
        operations::DeleteSender::new(&self.client, sender_id.into())
    }

    /// Gets the sender.
    ///
    /// - `sender_id`: The OCID of the sender.
    pub fn get_sender(&self, sender_id: impl Into<String>) -> operations::GetSender {
        operations::GetSender::new(&self.client, sender_id.into())
    }

    /// Lists the senders.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_senders(&self, compartment_id: impl Into<String>) -> operations::ListSenders {
        operations::ListSenders::new(&self.client, compartment_id.into())
    }

    /// Removes the sender lock.
    ///
    /// - `sender_id`: The OCID of the sender.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_sender_lock(
        &self,
        sender_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveSenderLock {
        operations::RemoveSenderLock::new(&self.client, sender_id.into(), remove_lock_details)
    }

    /// Updates the sender.
    ///
    /// - `sender_id`: The OCID of the sender.
    /// - `update_sender_details`: The request body:
    ///   [`UpdateSenderDetails`](crate::models::UpdateSenderDetails).
    pub fn update_sender(
        &self,
        sender_id: impl Into<String>,
        update_sender_details: models::UpdateSenderDetails,
    ) -> operations::UpdateSender {
        operations::UpdateSender::new(&self.client, sender_id.into(), update_sender_details)
    }
}

/// # Suppression
impl EmailClient {
    /// Creates a suppression.
    ///
    /// - `create_suppression_details`: The request body:
    ///   [`CreateSuppressionDetails`](crate::models::CreateSuppressionDetails).
    #[inline]
    pub fn create_suppression(
        &self,
        create_suppression_details: models::CreateSuppressionDetails,
    ) -> operations::CreateSuppression {
        operations::CreateSuppression::new(&self.client, create_suppression_details)
    }

    /// Deletes the suppression.
    ///
    /// - `suppression_id`: The OCID of the suppression.
    pub fn delete_suppression(
        &self,
        suppression_id: impl Into<String>,
    ) -> operations::DeleteSuppression {
        operations::DeleteSuppression::new(&self.client, suppression_id.into())
    }

    /// Gets the suppression.
    ///
    /// - `suppression_id`: The OCID of the suppression.
    pub fn get_suppression(&self, suppression_id: impl Into<String>) -> operations::GetSuppression {
        operations::GetSuppression::new(&self.client, suppression_id.into())
    }

    /// Lists the suppressions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_suppressions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSuppressions {
        operations::ListSuppressions::new(&self.client, compartment_id.into())
    }
}

/// # Work request
impl EmailClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(EmailClient);
