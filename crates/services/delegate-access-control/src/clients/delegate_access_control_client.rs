// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("delegate-access-control", "https://delegate-access-control.{region}.oci.{secondLevelDomain}", "/20230801")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Delegate Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_delegate_access_control::{Config, DelegateAccessControlClient};
///
/// # async fn example() -> Result<(), oci_sdk_delegate_access_control::Error> {
/// let config = Config::load().await?;
/// let client = DelegateAccessControlClient::new(&config)?;
///
/// let mut items = client.list_delegated_resource_access_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DelegateAccessControlClient {
    client: Client,
}

impl DelegateAccessControlClient {
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

/// # Delegated resource access request
impl DelegateAccessControlClient {
    /// Approves the delegated resource access request.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    /// - `approve_delegated_resource_access_request_details`: The request body:
    ///   [`ApproveDelegatedResourceAccessRequestDetails`](crate::models::ApproveDelegatedResourceAccessRequestDetails).
    pub fn approve_delegated_resource_access_request(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
        approve_delegated_resource_access_request_details: models::ApproveDelegatedResourceAccessRequestDetails,
    ) -> operations::ApproveDelegatedResourceAccessRequest {
        operations::ApproveDelegatedResourceAccessRequest::new(
            &self.client,
            delegated_resource_access_request_id.into(),
            approve_delegated_resource_access_request_details,
        )
    }

    /// Gets the delegated resource access request.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    pub fn get_delegated_resource_access_request(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
    ) -> operations::GetDelegatedResourceAccessRequest {
        operations::GetDelegatedResourceAccessRequest::new(
            &self.client,
            delegated_resource_access_request_id.into(),
        )
    }

    /// Lists the delegated resource access request histories.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    pub fn list_delegated_resource_access_request_histories(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
    ) -> operations::ListDelegatedResourceAccessRequestHistories {
        operations::ListDelegatedResourceAccessRequestHistories::new(
            &self.client,
            delegated_resource_access_request_id.into(),
        )
    }

    /// Lists the delegated resource access requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_delegated_resource_access_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDelegatedResourceAccessRequests {
        operations::ListDelegatedResourceAccessRequests::new(&self.client, compartment_id.into())
    }

    /// Lists the service provider interactions.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    pub fn list_service_provider_interactions(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
    ) -> operations::ListServiceProviderInteractions {
        operations::ListServiceProviderInteractions::new(
            &self.client,
            delegated_resource_access_request_id.into(),
        )
    }

    /// Rejects the delegated resource access request.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    /// - `reject_delegated_resource_access_request_details`: The request body:
    ///   [`RejectDelegatedResourceAccessRequestDetails`](crate::models::RejectDelegatedResourceAccessRequestDetails).
    pub fn reject_delegated_resource_access_request(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
        reject_delegated_resource_access_request_details: models::RejectDelegatedResourceAccessRequestDetails,
    ) -> operations::RejectDelegatedResourceAccessRequest {
        operations::RejectDelegatedResourceAccessRequest::new(
            &self.client,
            delegated_resource_access_request_id.into(),
            reject_delegated_resource_access_request_details,
        )
    }

    /// Revokes the delegated resource access request.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    /// - `revoke_delegated_resource_access_request_details`: The request body:
    ///   [`RevokeDelegatedResourceAccessRequestDetails`](crate::models::RevokeDelegatedResourceAccessRequestDetails).
    pub fn revoke_delegated_resource_access_request(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
        revoke_delegated_resource_access_request_details: models::RevokeDelegatedResourceAccessRequestDetails,
    ) -> operations::RevokeDelegatedResourceAccessRequest {
        operations::RevokeDelegatedResourceAccessRequest::new(
            &self.client,
            delegated_resource_access_request_id.into(),
            revoke_delegated_resource_access_request_details,
        )
    }

    /// Requests additional information about the delegated resource access request.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    /// - `service_provider_interaction_request_details`: The request body:
    ///   [`ServiceProviderInteractionRequestDetails`](crate::models::ServiceProviderInteractionRequestDetails).
    pub fn service_provider_interaction_request(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
        service_provider_interaction_request_details: models::ServiceProviderInteractionRequestDetails,
    ) -> operations::ServiceProviderInteractionRequest {
        operations::ServiceProviderInteractionRequest::new(
            &self.client,
            delegated_resource_access_request_id.into(),
            service_provider_interaction_request_details,
        )
    }
}

/// # Delegated resource access request audit log report
impl DelegateAccessControlClient {
    /// Gets the delegated resource access request audit log report.
    ///
    /// - `delegated_resource_access_request_id`: The ID of the delegated resource access request.
    pub fn get_delegated_resource_access_request_audit_log_report(
        &self,
        delegated_resource_access_request_id: impl Into<String>,
    ) -> operations::GetDelegatedResourceAccessRequestAuditLogReport {
        operations::GetDelegatedResourceAccessRequestAuditLogReport::new(
            &self.client,
            delegated_resource_access_request_id.into(),
        )
    }
}

/// # Delegation control
impl DelegateAccessControlClient {
    /// Moves the delegation control to another compartment.
    ///
    /// - `delegation_control_id`: The OCID of the delegation control.
    /// - `change_delegation_control_compartment_details`: The request body:
    ///   [`ChangeDelegationControlCompartmentDetails`](crate::models::ChangeDelegationControlCompartmentDetails).
    pub fn change_delegation_control_compartment(
        &self,
        delegation_control_id: impl Into<String>,
        change_delegation_control_compartment_details: models::ChangeDelegationControlCompartmentDetails,
    ) -> operations::ChangeDelegationControlCompartment {
        operations::ChangeDelegationControlCompartment::new(
            &self.client,
            delegation_control_id.into(),
            change_delegation_control_compartment_details,
        )
    }

    /// Creates a delegation control.
    ///
    /// - `create_delegation_control_details`: The request body:
    ///   [`CreateDelegationControlDetails`](crate::models::CreateDelegationControlDetails).
    #[inline]
    pub fn create_delegation_control(
        &self,
        create_delegation_control_details: models::CreateDelegationControlDetails,
    ) -> operations::CreateDelegationControl {
        operations::CreateDelegationControl::new(&self.client, create_delegation_control_details)
    }

    /// Deletes the delegation control.
    ///
    /// - `delegation_control_id`: The OCID of the delegation control.
    pub fn delete_delegation_control(
        &self,
        delegation_control_id: impl Into<String>,
    ) -> operations::DeleteDelegationControl {
        operations::DeleteDelegationControl::new(&self.client, delegation_control_id.into())
    }

    /// Gets the delegation control.
    ///
    /// - `delegation_control_id`: The OCID of the delegation control.
    pub fn get_delegation_control(
        &self,
        delegation_control_id: impl Into<String>,
    ) -> operations::GetDelegationControl {
        operations::GetDelegationControl::new(&self.client, delegation_control_id.into())
    }

    /// Lists the delegation control resources.
    ///
    /// - `delegation_control_id`: The OCID of the delegation control.
    pub fn list_delegation_control_resources(
        &self,
        delegation_control_id: impl Into<String>,
    ) -> operations::ListDelegationControlResources {
        operations::ListDelegationControlResources::new(&self.client, delegation_control_id.into())
    }

    /// Lists the delegation controls.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_delegation_controls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDelegationControls {
        operations::ListDelegationControls::new(&self.client, compartment_id.into())
    }

    /// Updates the delegation control.
    ///
    /// - `delegation_control_id`: The OCID of the delegation control.
    /// - `update_delegation_control_details`: The request body:
    ///   [`UpdateDelegationControlDetails`](crate::models::UpdateDelegationControlDetails).
    pub fn update_delegation_control(
        &self,
        delegation_control_id: impl Into<String>,
        update_delegation_control_details: models::UpdateDelegationControlDetails,
    ) -> operations::UpdateDelegationControl {
        operations::UpdateDelegationControl::new(
            &self.client,
            delegation_control_id.into(),
            update_delegation_control_details,
        )
    }
}

/// # Delegation subscription
impl DelegateAccessControlClient {
    /// Moves the delegation subscription to another compartment.
    ///
    /// - `delegation_subscription_id`: The ID of the delegation subscription.
    /// - `change_delegation_subscription_compartment_details`: The request body:
    ///   [`ChangeDelegationSubscriptionCompartmentDetails`](crate::models::ChangeDelegationSubscriptionCompartmentDetails).
    pub fn change_delegation_subscription_compartment(
        &self,
        delegation_subscription_id: impl Into<String>,
        change_delegation_subscription_compartment_details: models::ChangeDelegationSubscriptionCompartmentDetails,
    ) -> operations::ChangeDelegationSubscriptionCompartment {
        operations::ChangeDelegationSubscriptionCompartment::new(
            &self.client,
            delegation_subscription_id.into(),
            change_delegation_subscription_compartment_details,
        )
    }

    /// Creates a delegation subscription.
    ///
    /// - `create_delegation_subscription_details`: The request body:
    ///   [`CreateDelegationSubscriptionDetails`](crate::models::CreateDelegationSubscriptionDetails).
    #[inline]
    pub fn create_delegation_subscription(
        &self,
        create_delegation_subscription_details: models::CreateDelegationSubscriptionDetails,
    ) -> operations::CreateDelegationSubscription {
        operations::CreateDelegationSubscription::new(
            &self.client,
            create_delegation_subscription_details,
        )
    }

    /// Deletes the delegation subscription.
    ///
    /// - `delegation_subscription_id`: The ID of the delegation subscription.
    pub fn delete_delegation_subscription(
        &self,
        delegation_subscription_id: impl Into<String>,
    ) -> operations::DeleteDelegationSubscription {
        operations::DeleteDelegationSubscription::new(
            &self.client,
            delegation_subscription_id.into(),
        )
    }

    /// Gets the delegation subscription.
    ///
    /// - `delegation_subscription_id`: The ID of the delegation subscription.
    pub fn get_delegation_subscription(
        &self,
        delegation_subscription_id: impl Into<String>,
    ) -> operations::GetDelegationSubscription {
        operations::GetDelegationSubscription::new(&self.client, delegation_subscription_id.into())
    }

    /// Lists the delegation subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_delegation_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDelegationSubscriptions {
        operations::ListDelegationSubscriptions::new(&self.client, compartment_id.into())
    }

    /// Updates the delegation subscription.
    ///
    /// - `delegation_subscription_id`: The ID of the delegation subscription.
    /// - `update_delegation_subscription_details`: The request body:
    ///   [`UpdateDelegationSubscriptionDetails`](crate::models::UpdateDelegationSubscriptionDetails).
    pub fn update_delegation_subscription(
        &self,
        delegation_subscription_id: impl Into<String>,
        update_delegation_subscription_details: models::UpdateDelegationSubscriptionDetails,
    ) -> operations::UpdateDelegationSubscription {
        operations::UpdateDelegationSubscription::new(
            &self.client,
            delegation_subscription_id.into(),
            update_delegation_subscription_details,
        )
    }
}

/// # Service provider
impl DelegateAccessControlClient {
    /// Gets the service provider.
    ///
    /// - `service_provider_id`: The ID of the service provider.
    pub fn get_service_provider(
        &self,
        service_provider_id: impl Into<String>,
    ) -> operations::GetServiceProvider {
        operations::GetServiceProvider::new(&self.client, service_provider_id.into())
    }

    /// Lists the service providers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_providers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceProviders {
        operations::ListServiceProviders::new(&self.client, compartment_id.into())
    }
}

/// # Service provider action
impl DelegateAccessControlClient {
    /// Gets the service provider action.
    ///
    /// - `service_provider_action_id`: The ID of the service provider action.
    pub fn get_service_provider_action(
        &self,
        service_provider_action_id: impl Into<String>,
    ) -> operations::GetServiceProviderAction {
        operations::GetServiceProviderAction::new(&self.client, service_provider_action_id.into())
    }

    /// Lists the service provider actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_provider_actions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceProviderActions {
        operations::ListServiceProviderActions::new(&self.client, compartment_id.into())
    }
}

client!(DelegateAccessControlClient);
