// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_queue_compartment;
mod create_consumer_group;
mod create_queue;
mod delete_consumer_group;
mod delete_message;
mod delete_messages;
mod delete_queue;
mod get_consumer_group;
mod get_messages;
mod get_queue;
mod get_stats;
mod get_work_request;
mod list_channels;
mod list_consumer_groups;
mod list_queues;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod purge_queue;
mod put_messages;
mod update_consumer_group;
mod update_message;
mod update_messages;
mod update_queue;

pub use self::change_queue_compartment::ChangeQueueCompartment;
pub use self::create_consumer_group::CreateConsumerGroup;
pub use self::create_queue::CreateQueue;
pub use self::delete_consumer_group::DeleteConsumerGroup;
pub use self::delete_message::DeleteMessage;
pub use self::delete_messages::DeleteMessages;
pub use self::delete_queue::DeleteQueue;
pub use self::get_consumer_group::GetConsumerGroup;
pub use self::get_messages::GetMessages;
pub use self::get_queue::GetQueue;
pub use self::get_stats::GetStats;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_channels::ListChannels;
pub use self::list_consumer_groups::ListConsumerGroups;
pub use self::list_queues::ListQueues;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::purge_queue::PurgeQueue;
pub use self::put_messages::PutMessages;
pub use self::update_consumer_group::UpdateConsumerGroup;
pub use self::update_message::UpdateMessage;
pub use self::update_messages::UpdateMessages;
pub use self::update_queue::UpdateQueue;
