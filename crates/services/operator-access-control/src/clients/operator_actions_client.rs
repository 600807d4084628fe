// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("operator-access-control", "https://operator-access-control.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the Operator Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_operator_access_control::{Config, OperatorActionsClient};
///
/// # async fn example() -> Result<(), oci_sdk_operator_access_control::Error> {
/// let config = Config::load().await?;
/// let client = OperatorActionsClient::new(&config)?;
///
/// let mut items = client.list_operator_actions("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OperatorActionsClient {
    client: Client,
}

impl OperatorActionsClient {
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

/// # Operator action
impl OperatorActionsClient {
    /// Gets the operator action.
    ///
    /// - `operator_action_id`: The ID of the operator action.
    pub fn get_operator_action(
        &self,
        operator_action_id: impl Into<String>,
    ) -> operations::GetOperatorAction {
        operations::GetOperatorAction::new(&self.client, operator_action_id.into())
    }

    /// Lists the operator actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_operator_actions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOperatorActions {
        operations::ListOperatorActions::new(&self.client, compartment_id.into())
    }
}

client!(OperatorActionsClient);
