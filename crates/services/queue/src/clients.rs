// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

//! The clients.

mod queue_admin_client;
mod queue_client;

pub use self::queue_admin_client::QueueAdminClient;
pub use self::queue_client::QueueClient;
