// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("operator-access-control", "https://operator-access-control.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the Operator Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_operator_access_control::{Config, OperatorControlClient};
///
/// # async fn example() -> Result<(), oci_sdk_operator_access_control::Error> {
/// let config = Config::load().await?;
/// let client = OperatorControlClient::new(&config)?;
///
/// let mut items = client.list_operator_controls("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OperatorControlClient {
    client: Client,
}

impl OperatorControlClient {
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

/// # Operator control
impl OperatorControlClient {
    /// Moves the operator control to another compartment.
    ///
    /// - `operator_control_id`: The OCID of the operator control.
    /// - `change_operator_control_compartment_details`: The request body:
    ///   [`ChangeOperatorControlCompartmentDetails`](crate::models::ChangeOperatorControlCompartmentDetails).
    pub fn change_operator_control_compartment(
        &self,
        operator_control_id: impl Into<String>,
        change_operator_control_compartment_details: models::ChangeOperatorControlCompartmentDetails,
    ) -> operations::ChangeOperatorControlCompartment {
        operations::ChangeOperatorControlCompartment::new(
            &self.client,
            operator_control_id.into(),
            change_operator_control_compartment_details,
        )
    }

    /// Creates an operator control.
    ///
    /// - `create_operator_control_details`: The request body:
    ///   [`CreateOperatorControlDetails`](crate::models::CreateOperatorControlDetails).
    #[inline]
    pub fn create_operator_control(
        &self,
        create_operator_control_details: models::CreateOperatorControlDetails,
    ) -> operations::CreateOperatorControl {
        operations::CreateOperatorControl::new(&self.client, create_operator_control_details)
    }

    /// Deletes the operator control.
    ///
    /// - `operator_control_id`: The OCID of the operator control.
    pub fn delete_operator_control(
        &self,
        operator_control_id: impl Into<String>,
    ) -> operations::DeleteOperatorControl {
        operations::DeleteOperatorControl::new(&self.client, operator_control_id.into())
    }

    /// Gets the operator control.
    ///
    /// - `operator_control_id`: The OCID of the operator control.
    pub fn get_operator_control(
        &self,
        operator_control_id: impl Into<String>,
    ) -> operations::GetOperatorControl {
        operations::GetOperatorControl::new(&self.client, operator_control_id.into())
    }

    /// Lists the operator controls.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_operator_controls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOperatorControls {
        operations::ListOperatorControls::new(&self.client, compartment_id.into())
    }

    /// Updates the operator control.
    ///
    /// - `operator_control_id`: The OCID of the operator control.
    /// - `update_operator_control_details`: The request body:
    ///   [`UpdateOperatorControlDetails`](crate::models::UpdateOperatorControlDetails).
    pub fn update_operator_control(
        &self,
        operator_control_id: impl Into<String>,
        update_operator_control_details: models::UpdateOperatorControlDetails,
    ) -> operations::UpdateOperatorControl {
        operations::UpdateOperatorControl::new(
            &self.client,
            operator_control_id.into(),
            update_operator_control_details,
        )
    }
}

client!(OperatorControlClient);
