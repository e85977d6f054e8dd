-- An update for the WebSocket of a browser at another instance: the name of the socket, and the message that
-- ends it (NULL if the flow has only begun). Only changes of the kind `socket` have them.
ALTER TABLE changes ADD COLUMN socket TEXT;
ALTER TABLE changes ADD COLUMN message TEXT;
