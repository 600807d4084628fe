//! The tables of operations: method, path, parameters and what is returned.

/// Defines the request of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_v1 {
    (
        $(#[$attribute:meta])*
        $name:ident = $($id:literal,)? $method:ident $path:literal $(, $reference:literal)?;
        $(facts { $($fact:ident($($argument:tt)*);)* })?
        $(required {
            $($required:ident = $put_required:ident $($required_wire:literal)?
                ($($required_shape:tt)*);)*
        })?
        $(optional {
            $($(#[$set_attribute:meta])*
            $set:ident = $put:ident $($wire:literal)? ($($shape:tt)*);)*
        })?
        returns { $($returns:tt)* }
        $(then { $($then:tt)* })?
    ) => {
        $(#[$attribute])*
        ///
        #[doc = ::core::concat!("`", ::core::stringify!($method), " ", $path, "`")]
        $(
            ///
            #[doc = ::core::concat!("[Oracle's reference](", $reference, ")")]
        )?
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name {
            request: $crate::generated_v1::Request,
        }

        // The operations that lead to the resource refer to the one that gets it.
        pub(super) static OPERATION: $crate::generated_v1::Operation =
            $crate::generated_v1::Operation::new(
                $crate::generated_v1::Method::$method,
                $crate::__id_v1!($name $($id)?),
                $path,
            )
            $(.with_reference($reference))?
            $($(.$fact($($argument)*))*)?;

        // One block: each costs the compiler a comparison with the others.
        impl $name {
            #[inline]
            pub(crate) fn new(
                client: &$crate::generated_v1::Client,
                $($($required: $crate::__type_v1!($($required_shape)*),)*)?
            ) -> Self {
                #[allow(unused_mut, reason = "an operation may require nothing")]
                let mut request = $crate::generated_v1::Request::new(client, &OPERATION);
                $($($crate::__put_v1!(
                    request, $put_required $($required_wire)?, $required
                );)*)?
                Self { request }
            }

            $($($crate::__set_v1! {
                $(#[$set_attribute])* $set, $put $($wire)?, $($shape)*
            })*)?

            $crate::__returns_v1! { $($returns)* }

            $($crate::__then_v1! { $($then)* })?
        }

        $crate::__into_future_v1! { $name $($returns)* }
    };
}

/// The id of an operation: the name of its struct, unless it differs.
#[doc(hidden)]
#[macro_export]
macro_rules! __id_v1 {
    ($name:ident) => {
        ::core::stringify!($name)
    };
    ($name:ident $id:literal) => {
        $id
    };
}

/// The setter of an optional parameter.
///
/// One that is not generic is compiled where it is used, as a generic one is anyway: a service has
/// hundreds of operations, and a program uses a few.
#[doc(hidden)]
#[macro_export]
macro_rules! __set_v1 {
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, bool) => {
        $crate::__set_v1! { @ $(#[$attribute])* #[inline] $set, $put $($wire)?, bool }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, i64) => {
        $crate::__set_v1! { @ $(#[$attribute])* #[inline] $set, $put $($wire)?, i64 }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, f64) => {
        $crate::__set_v1! { @ $(#[$attribute])* #[inline] $set, $put $($wire)?, f64 }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, NaiveDate) => {
        $crate::__set_v1! { @ $(#[$attribute])* #[inline] $set, $put $($wire)?, NaiveDate }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, DateTime<Utc>) => {
        $crate::__set_v1! { @ $(#[$attribute])* #[inline] $set, $put $($wire)?, DateTime<Utc> }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, [$($item:tt)*]) => {
        $crate::__set_v1! { @ $(#[$attribute])* $set, $put $($wire)?, [$($item)*] }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, {$($entry:tt)*}) => {
        $crate::__set_v1! { @ $(#[$attribute])* $set, $put $($wire)?, {$($entry)*} }
    };
    ($(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, $type:ty) => {
        $(#[$attribute])*
        pub fn $set(mut self, $set: impl ::core::convert::Into<$type>) -> Self {
            $crate::__put_v1!(
                self.request, $put $($wire)?, ::core::convert::Into::<$type>::into($set)
            );
            self
        }
    };
    (@ $(#[$attribute:meta])* $set:ident, $put:ident $($wire:literal)?, $($shape:tt)*) => {
        $(#[$attribute])*
        pub fn $set(mut self, $set: $crate::__argument_v1!($($shape)*)) -> Self {
            $crate::__put_argument_v1!(self.request, $put $($wire)?, $set, $($shape)*);
            self
        }
    };
}

/// Puts a value into a request.
#[doc(hidden)]
#[macro_export]
macro_rules! __put_v1 {
    ($request:expr, json, $value:expr) => { $request.json(&$value) };
    ($request:expr, $put:ident $($wire:literal)?, $value:expr) => {
        $request.$put($($wire,)? $value)
    };
}

/// Puts the argument of a setter into a request.
#[doc(hidden)]
#[macro_export]
macro_rules! __put_argument_v1 {
    // A key may occur more than once, so the entries are no map.
    ($request:expr, query_entries $wire:literal, $argument:expr, {$($entry:tt)*}) => {
        $request.query_entries(
            $wire,
            $crate::generated_v1::entries::<$crate::__type_v1!($($entry)*), _, _, _>($argument),
        )
    };
    ($request:expr, header_entries $wire:literal, $argument:expr, {$($entry:tt)*}) => {
        $request.header_entries(
            $wire,
            $crate::generated_v1::entries::<$crate::__type_v1!($($entry)*), _, _, _>($argument),
        )
    };
    ($request:expr, $put:ident $($wire:literal)?, $argument:expr, [$($item:tt)*]) => {
        $crate::__put_v1!($request, $put $($wire)?, $crate::generated_v1::list::<
            $crate::__type_v1!($($item)*), _
        >($argument))
    };
    ($request:expr, $put:ident $($wire:literal)?, $argument:expr, $($shape:tt)*) => {
        $crate::__put_v1!(
            $request, $put $($wire)?, $crate::__value_v1!($argument, $($shape)*)
        )
    };
}

/// The methods that send a request.
#[doc(hidden)]
#[macro_export]
macro_rules! __returns_v1 {
    (empty) => {
        $crate::__send_v1! { (), $crate::generated_v1::Received::empty }
    };
    (text) => {
        $crate::__send_v1! { ::std::string::String, $crate::generated_v1::Received::text }
    };
    (stream) => {
        $crate::__send_v1! {
            $crate::generated_v1::ByteStream, $crate::generated_v1::Received::stream
        }
    };
    (json($value:ty)) => {
        $crate::__send_v1! { $value, $crate::generated_v1::Received::json }
    };
    (json($value:ty), state($state:ty) $(,)?) => {
        $crate::__send_v1! { $value, $crate::generated_v1::Received::json }

        /// Sends the request until the resource is in this state. It is an error if the resource
        /// reaches a state from which this one cannot follow, such as `FAILED`.
        #[inline]
        pub fn wait_until(
            self,
            state: impl ::core::convert::Into<$state>,
        ) -> $crate::generated_v1::Waiter<$crate::generated_v1::Response<$value>, $state> {
            $crate::generated_v1::Waiter::of_resource(self.request, state)
        }

        /// Sends the request until the resource is deleted.
        #[inline]
        pub fn wait_until_deleted(self) -> $crate::generated_v1::Waiter<()> {
            $crate::generated_v1::Waiter::of_deletion(self.request)
        }
    };
    (json($value:ty), events(json $event:ty) $(,)?) => {
        $crate::__returns_v1! { json($value) }
        $crate::__events_v1! { $event, send_json_events }
    };
    (json($value:ty), events($event:ty) $(,)?) => {
        $crate::__returns_v1! { json($value) }
        $crate::__events_v1! { $event, send_events }
    };
    (stream, events(json $event:ty) $(,)?) => {
        $crate::__returns_v1! { stream }
        $crate::__events_v1! { $event, send_json_events }
    };
    (stream, events($event:ty) $(,)?) => {
        $crate::__returns_v1! { stream }
        $crate::__events_v1! { $event, send_events }
    };
    (pages($page:ty) $(,)?) => {
        $crate::__pages_v1! { $page, $crate::generated_v1::Received::json }
    };
    (pages($page:ty), items($item:ty) $(,)?) => {
        $crate::__pages_v1! { $page, $crate::generated_v1::Received::json }
        $crate::__items_v1! { $item, $crate::generated_v1::Received::json }
    };
    (pages($page:ty), items($item:ty = $items:expr) $(,)?) => {
        $crate::__pages_v1! { $page, $crate::generated_v1::Received::json }
        $crate::__items_v1! {
            $item, |received| {
                ::core::result::Result::Ok(received.json::<$page>()?.map($items))
            }
        }
    };
    // The token of the next page is a field, and not a header.
    (
        pages($page:ty, $parameter:literal, $next:expr)
        $(, items($item:ty = $items:expr))? $(,)?
    ) => {
        #[inline]
        fn read_page(
            received: $crate::generated_v1::Received,
        ) -> ::core::result::Result<
            $crate::generated_v1::Response<$page>,
            $crate::generated_v1::Error,
        > {
            ::core::result::Result::Ok(received.json::<$page>()?.with_next_page($next))
        }

        $crate::__pages_v1! { $page, Self::read_page, $parameter }
        $($crate::__items_v1! {
            $item,
            |received| ::core::result::Result::Ok(Self::read_page(received)?.map($items)),
            $parameter
        })?
    };
}

/// The method that sends the request, and waits until the operation is complete.
#[doc(hidden)]
#[macro_export]
macro_rules! __then_v1 {
    (
        settled($get:ident, $value:ty, $state:ty);
        $($fact:ident($($argument:tt)*);)*
    ) => {
        /// Sends the request, and waits until the resource is in a state that lasts, such as
        /// `ACTIVE`. A state such as `FAILED` is an error. To wait for another state, call
        /// [`until`](oci_sdk_core::wait::Waiter::until).
        #[inline]
        pub fn and_wait(
            self,
        ) -> $crate::generated_v1::Waiter<$crate::generated_v1::Response<$value>, $state> {
            $crate::generated_v1::Waiter::after(self.request, &super::$get::OPERATION)
                $(.$fact($($argument)*))*
        }
    };
    (deleted($get:ident);) => {
        /// Sends the request, and waits until the resource is deleted.
        #[inline]
        pub fn and_wait(self) -> $crate::generated_v1::Waiter<()> {
            $crate::generated_v1::Waiter::after_deletion(self.request, &super::$get::OPERATION)
        }
    };
    (work_request();) => {
        /// Sends the request, and waits until its work request has succeeded. The result is `None`
        /// if the operation did not start one, because it was complete.
        #[inline]
        pub fn and_wait(
            self,
        ) -> $crate::generated_v1::Waiter<
            ::core::option::Option<$crate::generated_v1::WorkRequest>
        > {
            $crate::generated_v1::Waiter::after_work_request(self.request)
        }
    };
}

/// The method that sends the request and returns a stream of events. Only tables with `events` have
/// it, so it collides with no setter of a published crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __events_v1 {
    ($event:ty, $send:ident) => {
        /// Sends the request for a stream of events, which arrive while the service creates them.
        /// If a field of the body requests the stream, it is set to true.
        ///
        /// A timeout of the configuration ends with the headers of the response; see
        /// [`Events`](oci_sdk_core::events::Events).
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send), and if the response is neither a stream of events nor JSON.
        #[inline]
        pub fn stream(self) -> $crate::generated_v1::Call<$crate::generated_v1::Events<$event>> {
            self.request.$send::<$event>()
        }
    };
}

/// The methods that send the request for page after page.
#[doc(hidden)]
#[macro_export]
macro_rules! __pages_v1 {
    ($page:ty, $decode:expr $(, $parameter:literal)?) => {
        $crate::__send_v1! { $page, $decode }

        /// Sends the request for page after page: a stream of the pages.
        #[inline]
        pub fn pages(self) -> $crate::generated_v1::Pages<$page> {
            $crate::generated_v1::Pages::new(self.request, $decode)
                $(.with_parameter($parameter))?
        }
    };
}

/// The method that sends the request for page after page and returns the items.
#[doc(hidden)]
#[macro_export]
macro_rules! __items_v1 {
    ($item:ty, $decode:expr $(, $parameter:literal)?) => {
        /// Sends the request for page after page: a stream of the items of all pages.
        #[inline]
        pub fn items(self) -> $crate::generated_v1::Items<$item> {
            $crate::generated_v1::Items::new(self.request, $decode)
                $(.with_parameter($parameter))?
        }
    };
}

/// The methods that all requests have.
///
/// The options are frozen: one more could collide with a setter of a published crate. What is
/// added later is a method of `Request`, and `configure` leads to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __send_v1 {
    ($value:ty, $decode:expr) => {
        /// Sends the request. Awaiting it does the same.
        ///
        /// # Errors
        ///
        /// Returns an [`Error`](oci_sdk_core::Error) if the request cannot be sent, or if the
        /// service responds with an error, of which `code()` is the code.
        #[inline]
        pub fn send(self) -> $crate::generated_v1::Call<$value> {
            $crate::generated_v1::Call::new(self.request, $decode)
        }

        /// Sets the time limit of the whole call: all attempts, and reading the response, also
        /// when it is a stream.
        #[inline]
        pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.request.timeout(limit);
            self
        }

        /// Sets the retry policy, which overrides that of the client.
        #[inline]
        pub fn retry(mut self, policy: $crate::generated_v1::RetryPolicy) -> Self {
            self.request.retry(policy);
            self
        }

        /// Sets a header, in place of the value that the SDK would send.
        #[inline]
        pub fn header(mut self, name: &str, value: &str) -> Self {
            self.request.header(name, value);
            self
        }

        /// Sets the `opc-request-id`, by which Oracle finds the request in its logs. Without
        /// it, each attempt has one of its own.
        #[inline]
        pub fn request_id(mut self, id: &str) -> Self {
            self.request.request_id(id);
            self
        }

        /// Changes the underlying [`Request`](oci_sdk_core::Request), which has more options: the
        /// endpoint of this request, for example.
        pub fn configure(
            mut self,
            change: impl ::core::ops::FnOnce(&mut $crate::generated_v1::Request),
        ) -> Self {
            change(&mut self.request);
            self
        }

        $crate::__apply_v1! {}
    };
}

/// Makes a request a future.
#[doc(hidden)]
#[macro_export]
macro_rules! __into_future_v1 {
    ($name:ident empty) => {
        $crate::__into_future_v1! { @ $name () }
    };
    ($name:ident text) => {
        $crate::__into_future_v1! { @ $name ::std::string::String }
    };
    ($name:ident stream $(, events($($event:tt)*))? $(,)?) => {
        $crate::__into_future_v1! { @ $name $crate::generated_v1::ByteStream }
    };
    ($name:ident json($value:ty) $($rest:tt)*) => {
        $crate::__into_future_v1! { @ $name $value }
    };
    ($name:ident pages($page:ty $(, $parameter:literal, $next:expr)?) $($rest:tt)*) => {
        $crate::__into_future_v1! { @ $name $page }
    };
    (@ $name:ident $value:ty) => {
        impl ::core::future::IntoFuture for $name {
            type Output = <$crate::generated_v1::Call<$value> as ::core::future::Future>::Output;
            type IntoFuture = $crate::generated_v1::Call<$value>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
